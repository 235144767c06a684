namespace MeetingApis.Testing;

/// <summary>Plays operations by their contracts alone: checks what is sent, keeps nothing, and answers the page's example.</summary>
internal sealed class DefaultEndpoints(VendorGateway gateway, TimeProvider time)
{
    public SimulatorRoute RouteOf(PlayedOperation operation) =>
        new SimulatorRoute(operation.Method, operation.Path, request => Answer(operation, request)).For(operation, isDefault: true);

    private SimulatorResponse Answer(PlayedOperation operation, SimulatorRequest request)
    {
        DateTimeOffset now = time.GetUtcNow();
        FieldFault? fault = operation.PathFields.FirstFaultOfTexts(name => [request.RouteValue(name)], now)
            ?? operation.QueryFields.FirstFaultOfTexts(name => [.. request.QueryValues(name).Where(static value => value.Length > 0)], now)
            ?? operation.BodyFields?.FirstFault(gateway.Read(request).Element, now);
        return fault is null ? gateway.Answer(operation.ExampleAnswer()) : throw gateway.Invalid(fault, operation);
    }
}
