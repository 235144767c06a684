namespace MeetingApis.Testing;

/// <summary>A person of the organisation in <see cref="FeishuSimulator"/>, with the three ids that the vendor has for them.</summary>
/// <param name="OpenId">The person's id for this app, <c>ou_...</c>.</param>
public sealed record SimulatedFeishuPerson(string OpenId)
{
    /// <summary>The person's id for all apps of the developer, <c>on_...</c>. Made from <see cref="OpenId"/> where none is given.</summary>
    public string UnionId { get => field ?? $"on_{Rest}"; init; }

    /// <summary>The person's id in the organisation. Made from <see cref="OpenId"/> where none is given.</summary>
    public string UserId { get => field ?? Rest; init; }

    /// <summary>The name that people see; empty when it is not said.</summary>
    public string Name { get; init; } = "";

    /// <summary>The person's telephone numbers. No operation looks for them yet.</summary>
    public IReadOnlyList<string> Mobiles { get; init; } = [];

    /// <summary>The person's email address; null for none. No operation looks for it yet.</summary>
    public string? Email { get; init; }

    private string Rest => OpenId?.StartsWith("ou_", StringComparison.Ordinal) == true ? OpenId[3..] : OpenId ?? "";

    /// <summary>Returns the ids; never name, telephone number or email address.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedFeishuPerson)} {{ OpenId = {OpenId}, UnionId = {UnionId}, UserId = {UserId} }}";
}
