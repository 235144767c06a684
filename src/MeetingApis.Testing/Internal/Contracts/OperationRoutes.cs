namespace MeetingApis.Testing;

/// <summary>The routes of a vendor: those that the simulator plays by itself, each with its contract, and the rest by the contracts alone.</summary>
internal static class OperationRoutes
{
    /// <exception cref="InvalidOperationException">A route of the simulator is that of no documented operation.</exception>
    public static IReadOnlyList<SimulatorRoute> Merge(IEnumerable<SimulatorRoute> own, VendorContracts contracts, DefaultEndpoints defaults)
    {
        var left = contracts.Operations.ToDictionary(static operation => operation.Key, StringComparer.Ordinal);
        var routes = new List<SimulatorRoute>();
        foreach (SimulatorRoute route in own)
        {
            routes.Add(route.NeedsNoToken ? route
                : left.Remove(route.Key, out PlayedOperation? operation) ? route.For(operation)
                : throw new InvalidOperationException($"No contract has an operation {route.Key}, or two routes play it."));
        }

        return [.. routes, .. left.Values.Select(defaults.RouteOf)];
    }
}
