export default function Start() {
  return <h1>Plumbline</h1>;
}
