namespace MeetingApis.Testing;

/// <summary>
/// Remembers for a day what was sent under each <c>x-client-token</c>. The same request is answered as before and not carried
/// out again, another one is refused. What was refused itself may be sent again.
/// </summary>
internal sealed class DingTalkClientTokens(TimeProvider time)
{
    private static readonly TimeSpan s_memory = TimeSpan.FromDays(1);

    private readonly Dictionary<(string Operation, string Token), Known> _known = [];

    /// <summary>An operation that takes such tokens.</summary>
    public SimulatorRoute Route(string method, string template, Func<SimulatorRequest, SimulatorResponse> handler) =>
        new(method, template, request => Answer(SimulatorRoute.KeyOf(method, template), handler, request)) { ChecksFields = true };

    private SimulatorResponse Answer(string operation, Func<SimulatorRequest, SimulatorResponse> handler, SimulatorRequest request)
    {
        if (request.Header("x-client-token") is not { Length: > 0 } token)
        {
            return handler(request);
        }

        Forget();
        string sent = $"{request.Path}{request.QueryText}\n{request.Body}";
        if (_known.TryGetValue((operation, token), out Known? known))
        {
            return string.Equals(known.Sent, sent, StringComparison.Ordinal)
                ? Copy(known.Answer)
                : throw DingTalkGateway.Error(400, "IdempotentParameterMismatch", "another request was sent with this client token before");
        }

        SimulatorResponse answer = handler(request);
        _known[(operation, token)] = new Known(sent, Copy(answer), time.GetUtcNow() + s_memory);
        return answer;
    }

    private void Forget()
    {
        DateTimeOffset now = time.GetUtcNow();
        foreach (((string Operation, string Token) key, _) in _known.Where(known => known.Value.Expiry <= now).ToList())
        {
            _known.Remove(key);
        }
    }

    // An answer is written after the next call has begun, so that no two may share one.
    private static SimulatorResponse Copy(SimulatorResponse answer) => answer.Json is { } json ? DingTalkGateway.Success(json.DeepClone().AsObject()) : DingTalkGateway.Empty();

    private sealed record Known(string Sent, SimulatorResponse Answer, DateTimeOffset Expiry);
}
