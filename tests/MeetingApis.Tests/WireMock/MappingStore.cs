namespace MeetingApis.Tests.WireMock;

/// <summary>The mappings, the states of their scenarios, and the requests received so far.</summary>
internal sealed class MappingStore(IReadOnlyList<Mapping> mappings)
{
    private readonly Lock _lock = new();
    private readonly List<ReceivedRequest> _received = [];
    private readonly Scenarios _scenarios = new();

    /// <summary>The mapping for <paramref name="request"/>, or in words why there is none.</summary>
    /// <remarks>WireMock lets the youngest of several win. Here that is an error: no file may depend on the order of loading.</remarks>
    public (Mapping? Mapping, string Explanation) Receive(ReceivedRequest request)
    {
        lock (_lock)
        {
            _received.Add(request);
            var candidates = mappings.Select(mapping => (Mapping: mapping, Mismatches: MismatchesOf(mapping, request))).ToArray();
            var matches = candidates.Where(candidate => candidate.Mismatches.Count == 0).Select(candidate => candidate.Mapping).ToArray();

            if (matches is [var match])
            {
                _scenarios.Advance(match);
                return (match, "");
            }

            if (matches.Length > 1)
            {
                return (null, $"Several mappings match {request.Method} {request.Url}: {string.Join(", ", matches.Select(mapping => mapping.Name))}");
            }

            var closest = candidates
                .OrderBy(candidate => string.Equals(candidate.Mapping.Request.Path, request.Path, StringComparison.Ordinal) ? 0 : 1)
                .ThenBy(candidate => candidate.Mismatches.Count)
                .Select(candidate => $"\nThe closest is {candidate.Mapping.Name}, but\n- {string.Join("\n- ", candidate.Mismatches)}")
                .FirstOrDefault();
            return (null, $"No mapping matches {request.Method} {request.Url}{closest}");
        }
    }

    public int Count(RequestPattern pattern)
    {
        lock (_lock)
        {
            return _received.Count(request => RequestMatcher.Mismatches(pattern, request).Count == 0);
        }
    }

    public void ForgetRequests()
    {
        lock (_lock)
        {
            _received.Clear();
        }
    }

    public void ResetScenarios()
    {
        lock (_lock)
        {
            _scenarios.Reset();
        }
    }

    private IReadOnlyList<string> MismatchesOf(Mapping mapping, ReceivedRequest request) =>
        [.. RequestMatcher.Mismatches(mapping.Request, request), .. _scenarios.Mismatch(mapping) is { } mismatch ? [mismatch] : Array.Empty<string>()];
}
