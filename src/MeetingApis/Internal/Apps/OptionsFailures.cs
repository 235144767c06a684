namespace MeetingApis.Internal;

/// <summary>What is wrong with options. Each failure begins with the name of a property and is a sentence of its own; none holds a secret.</summary>
internal sealed class OptionsFailures
{
    private readonly List<string> _wrong = [];
    private readonly List<string> _missing = [];

    public bool Any => _wrong.Count + _missing.Count > 0;

    /// <summary>Whether something that the configuration could hold is not there.</summary>
    public bool AnyMissing => _missing.Count > 0;

    /// <summary>The failures of what is there.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>All failures, what is missing first.</summary>
    public IReadOnlyList<string> All => [.. _missing, .. _wrong];

    public void Add(string failure) => _wrong.Add(failure);

    /// <summary>Adds <paramref name="failure"/> unless <paramref name="rule"/> holds.</summary>
    public void Require(bool rule, string failure)
    {
        if (!rule)
        {
            Add(failure);
        }
    }

    /// <summary>Adds that a property is not set.</summary>
    public void AddMissing(string failure) => _missing.Add(failure);

    /// <exception cref="ArgumentException">There is a failure; the first one is named.</exception>
    public void ThrowFirst(string type, string parameter)
    {
        if (Any)
        {
            throw new ArgumentException($"{type}.{All[0]}", parameter);
        }
    }
}
