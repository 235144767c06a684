namespace MeetingApis.Tests.WireMock;

/// <summary>The states of all scenarios.</summary>
internal sealed class Scenarios
{
    /// <summary>WireMock's name for the first state of every scenario.</summary>
    public const string Started = "Started";

    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);

    /// <summary>Why <paramref name="mapping"/> is not the turn of its story; null when it is.</summary>
    public string? Mismatch(Mapping mapping)
    {
        if (mapping is not { ScenarioName: { } name, RequiredScenarioState: { } required })
        {
            return null;
        }

        var state = _states.GetValueOrDefault(name, Started);
        return string.Equals(state, required, StringComparison.Ordinal)
            ? null
            : $"scenario '{name}': state '{required}' was expected, it is in '{state}'";
    }

    public void Advance(Mapping mapping)
    {
        if (mapping is { ScenarioName: { } name, NewScenarioState: { } state })
        {
            _states[name] = state;
        }
    }

    public void Reset() => _states.Clear();
}
