using Microsoft.AspNetCore.Http;

namespace MeetingApis.Testing;

/// <summary>A call that a fault strikes.</summary>
internal sealed record FaultedCall(VendorGateway Gateway, SimulatorRoute Route, HttpContext Context, CancellationToken Stopping)
{
    // The vendor's own example where it prints no limit for the operation.
    private const int ExampleLimit = 100;

    public Task ThrottleAsync(TimeSpan wait)
    {
        SimulatorResponse response = Gateway.Throttled(wait, Route.Limits.Count > 0 ? Route.Limits[0].Permits : ExampleLimit, Route.Operation);
        Gateway.Complete(response);
        return response.WriteAsync(Context);
    }

    public Task RefuseAsync(string code, string message, int? statusCode)
    {
        SimulatorResponse response = Gateway.Refused(code, message, statusCode ?? Route.Operation?.StatusOf(code), Route.Operation).Response;
        Gateway.Complete(response);
        return response.WriteAsync(Context);
    }

    public Task DisconnectAsync()
    {
        Context.Abort();
        return Task.CompletedTask;
    }

    public async Task StallAsync()
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Context.RequestAborted, Stopping);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (end.Token.Register(ended.SetResult))
        {
            await ended.Task.ConfigureAwait(false);
        }

        Context.Abort();
    }
}
