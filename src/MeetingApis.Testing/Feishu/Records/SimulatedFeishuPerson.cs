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

    /// <summary>The English name; empty when it is not said.</summary>
    public string EnglishName { get; init; } = "";

    /// <summary>The person's mobile numbers as the vendor takes them: bare in the Chinese mainland, <c>+</c> and the country code elsewhere.</summary>
    public IReadOnlyList<string> Mobiles { get; init; } = [];

    /// <summary>The person's email address; null for none.</summary>
    public string? Email { get; init; }

    /// <summary>The address of the vendor's own mail service, which finds nobody; null for none.</summary>
    public string? EnterpriseEmail { get; init; }

    /// <summary>Whether the person has left. False by default.</summary>
    public bool IsResigned { get; init; }

    /// <summary>Whether the account is suspended. False by default.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>Whether the app may see the person with its own token, which is the contact range of the app. True by default.</summary>
    public bool IsInContactRange { get; init; } = true;

    /// <summary>The id of the person's primary calendar, which the simulator makes. It follows from <see cref="OpenId"/>.</summary>
    public string CalendarId => $"feishu.cn_{Rest}@group.calendar.feishu.cn";

    private string Rest => OpenId?.StartsWith("ou_", StringComparison.Ordinal) == true ? OpenId[3..] : OpenId ?? "";

    /// <summary>Returns the ids; never name, telephone number or email address.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedFeishuPerson)} {{ OpenId = {OpenId}, UnionId = {UnionId}, UserId = {UserId} }}";
}
