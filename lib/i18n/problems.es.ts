import type { problemsEn } from "./problems.en";
import type { SameShape } from "./shape";

export const problemsEs = {
  "origin.foreign":
    "Esta petición no vino de una página nuestra. Abra la página de nuevo y repita.",
  "body.too_large": "Es más texto del que podemos recibir. Acórtelo y envíelo de nuevo.",
  "body.unreadable": "No pudimos leer lo enviado. Revise el formato y envíelo de nuevo.",
  "body.wrong_type": "Envíe esto como formulario o como JSON.",
  "input.wrong":
    "Parte de lo enviado no se puede usar. Corrija los campos indicados y envíelo de nuevo.",
  "access.not_signed_in": "Inicie sesión primero.",
  "access.not_allowed": "Su función no permite hacer esto.",
  "password.too_short":
    "Use al menos {least} caracteres. Los espacios y cualquier símbolo cuentan.",
  "password.common":
    "Esta contraseña es fácil de adivinar. Use varias palabras que no suelan ir juntas.",
  "password.link_gone":
    "Este enlace ya no funciona: se usó o pasó su hora. Pida uno nuevo a su administrador.",
  "user.email_taken": "Ya hay un usuario con este correo.",
  "user.not_found": "No existe ese usuario.",
  "case.not_found": "No existe ese caso.",
  "case.changed": "Mientras tanto {by} hizo un cambio. Mírelo de nuevo antes de decidir.",
  "case.claimed": "{by} ha tomado este caso.",
  "case.wrong_state": "Este caso está ahora en {state}; no es posible.",
  "case.referral_open": "Una derivación de este caso sigue abierta. Ciérrela o cancélela primero.",
  "case.not_yours": "Usted no tiene este caso, así que no puede devolverlo.",
  "case.say_why": "Escriba el motivo: el nivel era de emergencia o para hoy.",
  "case.confirm_lower":
    "Es una emergencia. Bajarla detiene el reloj de 15 minutos; antes se pregunta en una página aparte.",
  "case.confirm_self_care":
    "Es una emergencia. Aconsejar el autocuidado detiene el reloj de 15 minutos; antes se pregunta en una página aparte.",
  "case.confirm_close":
    "Nadie ha decidido sobre las señales de peligro; antes de cerrar se pregunta en una página aparte.",
  "case.confirm_refer":
    "Es una emergencia que nadie ha atendido, y una carta tarda horas o días. Diga que se envíe de todos modos.",
  "case.ask_what": "Escriba la pregunta que quiere hacer.",
  "referral.choose": "Elija al menos un consultorio.",
  "referral.ask_what": "Diga qué le pregunta a cada especialista que eligió.",
  "undo.too_late": "Ya es tarde para deshacerlo. Cámbielo con una decisión nueva.",
  "undo.not_yours": "Solo puede deshacerlo quien tomó la decisión.",
  "exam.contradicts": "Dos campos se contradicen. Corrija el indicado y guarde de nuevo.",
  "exam.empty": "Todavía no se exploró nada. Elija lo que encontró o escríbalo.",
  "case.asked_enough": "Ya hay cinco preguntas abiertas. Retire una o llame al paciente.",
  "case.reason_differs":
    "“De acuerdo” va con el nivel tal como está; otro nivel necesita otro motivo.",
  "look.not_found": "No existe este caso para revisar.",
  "look.own": "Usted decidió este caso primero; otro médico lo revisa.",
  "look.given": "{by} ya revisó este caso.",
  "referral.not_found": "No existe esa derivación.",
  "referral.changed":
    "Mientras tanto {by} hizo un cambio. Mire de nuevo la derivación antes de actuar.",
  "referral.wrong_state": "Esta derivación está ahora en {state}; no es posible.",
  "referral.incomplete":
    "A la carta le faltan {missing} de 8 respuestas. Diga por qué se envía así.",
  "specialist.not_found": "No existe ese especialista en el directorio.",
  "specialist.retired": "Este especialista ya no recibe derivaciones. Elija otro.",
  "specialist.changed":
    "{by} cambió esta entrada mientras tanto. Mírela de nuevo antes de guardar.",
  "specialist.wrong_specialty":
    "Este especialista es de otra especialidad. Elija uno que corresponda.",
  "view.not_found": "No existe esa vista guardada.",
  "view.too_many": "Ya hay {most} vistas guardadas. Borre una primero.",
  "link.not_found": "Este enlace ya no funciona. Llame a la clínica que lo envió.",
  "draft.not_found":
    "No encontramos su formulario en este navegador. Empiece de nuevo o llame a la clínica.",
  "question.gone": "Esta pregunta ya no está abierta. Vuelva y vea cómo va todo.",
  "status.closed":
    "Este formulario está cerrado y aquí ya no se puede cambiar nada. Llame a la clínica.",
  "status.not_found":
    "No encontramos un formulario con esa referencia y fecha de nacimiento. Revise ambas.",
  "case.no_reopen":
    "Este formulario se cerró hace demasiado tiempo. Llame a la clínica o empiece un formulario nuevo.",
  "intake.no_clinic": "Todavía ninguna clínica recibe formularios aquí.",
  "intake.key_reused": "Esta clave se usó antes con otro contenido. Use una clave nueva.",
  "rate.limited":
    "Demasiadas peticiones. Espere {retryAfter} segundos e inténtelo de nuevo, o llame a la clínica.",
  "rate.limited_form":
    "Demasiadas peticiones. Sus respuestas hasta aquí están guardadas. Espere {retryAfter} segundos y envíe esta página otra vez.",
  "insights.too_slow": "No se pudo contar a tiempo: hay demasiados casos. Elija menos días.",
  "server.failed": "Algo falló de nuestro lado. Inténtelo de nuevo en un minuto.",
  "server.busy":
    "No podemos llegar a nuestros datos ahora. Espere un minuto y envíelo otra vez: repetir es seguro.",
} as const satisfies SameShape<typeof problemsEn>;
