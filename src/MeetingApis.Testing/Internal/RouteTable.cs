using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MeetingApis.Testing;

/// <summary>The operations of a vendor behind its gateway.</summary>
internal sealed class RouteTable(VendorGateway gateway, TimeProvider time, IEnumerable<SimulatorRoute> routes)
{
    /// <summary>A path that is spelt out goes before one with a parameter in its place.</summary>
    private readonly IReadOnlyList<SimulatorRoute> _routes = [.. routes.OrderBy(static route => route.Parameters)];

    public IReadOnlyList<SimulatorRoute> Routes => _routes;

    /// <summary>Finds the operation; null where the vendor has none, or has it for another method.</summary>
    public SimulatorRoute? Find(HttpRequest request, out RouteValueDictionary routeValues, out bool pathIsKnown)
    {
        pathIsKnown = false;
        foreach (SimulatorRoute route in _routes)
        {
            routeValues = [];
            if (route.MatchesPath(request.Path, routeValues))
            {
                pathIsKnown = true;
                if (HttpMethods.Equals(request.Method, route.Method))
                {
                    return route;
                }
            }
        }

        routeValues = [];
        return null;
    }

    public SimulatorResponse Answer(SimulatorRequest request, SimulatorRoute route, bool enforceLimits) => Complete(() =>
    {
        if (enforceLimits)
        {
            TakeFromLimits(route);
        }

        if (!route.NeedsNoToken)
        {
            gateway.CheckToken(request);
            gateway.CheckCaller(request, route.Operation!);
            if (route.ChecksFields)
            {
                gateway.CheckFields(request, route.Operation!, time.GetUtcNow());
            }

            gateway.CheckIds(request, route.Operation!);
        }

        return route.Handler(request);
    });

    public SimulatorResponse AnswerUnknown(SimulatorRequest request, bool pathIsKnown) =>
        Complete(() => pathIsKnown ? gateway.WrongMethod(request) : gateway.NotFound(request));

    private void TakeFromLimits(SimulatorRoute route)
    {
        foreach (CallLimit limit in route.Limits)
        {
            if (!limit.TryTake(time.GetUtcNow(), out TimeSpan wait))
            {
                throw new RefusedException(gateway.Throttled(wait, limit.Permits, route.Operation));
            }
        }
    }

    private SimulatorResponse Complete(Func<SimulatorResponse> answer)
    {
        SimulatorResponse response;
        try
        {
            response = answer();
        }
        catch (RefusedException refused)
        {
            response = refused.Response;
        }

        gateway.Complete(response);
        return response;
    }
}
