namespace MeetingApis.Testing;

/// <summary>Plays operations by their contracts alone: checks what is sent, keeps nothing, and answers the page's example.</summary>
internal sealed class DefaultEndpoints(VendorGateway gateway, TimeProvider time, VendorContracts contracts)
{
    public IEnumerable<SimulatorRoute> Routes => contracts.Operations.Select(operation =>
        new SimulatorRoute(operation.Method, operation.Path, request => Answer(operation, request)) { Limits = operation.StartLimits() });

    private SimulatorResponse Answer(PlayedOperation operation, SimulatorRequest request)
    {
        if (operation.IsForUsers)
        {
            gateway.CheckIsUser(request);
        }

        DateTimeOffset now = time.GetUtcNow();
        FieldFault? fault = operation.PathFields.FirstFaultOfTexts(name => [request.RouteValue(name)], now)
            ?? operation.QueryFields.FirstFaultOfTexts(name => [.. request.QueryValues(name).Where(static value => value.Length > 0)], now)
            ?? operation.BodyFields?.FirstFault(gateway.Read(request).Element, now);
        return fault is null ? gateway.Answer(operation.ExampleAnswer()) : throw gateway.Invalid(fault);
    }
}
