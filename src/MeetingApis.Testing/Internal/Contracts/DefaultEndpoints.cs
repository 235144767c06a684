namespace MeetingApis.Testing;

/// <summary>Plays operations by their contracts alone: checks what is sent, keeps nothing, and answers the page's example.</summary>
internal sealed class DefaultEndpoints(VendorGateway gateway)
{
    public SimulatorRoute RouteOf(PlayedOperation operation) =>
        new SimulatorRoute(operation.Method, operation.Path, _ => gateway.Answer(operation.ExampleAnswer())) { ChecksFields = true }.For(operation, isDefault: true);
}
