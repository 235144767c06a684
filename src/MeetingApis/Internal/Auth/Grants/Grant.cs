namespace MeetingApis.Internal;

/// <summary>What a grant store holds under a key, in the clear.</summary>
/// <param name="Value">Null where there is no grant, or one that the protector cannot read.</param>
/// <param name="Version">0 where there is none.</param>
internal sealed record Grant(string? Value, long Version)
{
    /// <summary>Whether there is a grant that was protected with an unknown key.</summary>
    public bool IsUnreadable => Value is null && Version > 0;

    public override string ToString() => $"{nameof(Grant)} {Version}";
}
