namespace MeetingApis.Testing;

/// <summary>A member of the organisation in <see cref="WeComSimulator"/>, within the app's visible range.</summary>
/// <param name="UserId">The member's userid. Requests may write it in another case.</param>
public sealed record SimulatedWeComPerson(string UserId)
{
    /// <summary>The member's id for third-party apps, which send and get it as <c>userid</c>. Made from <see cref="UserId"/> where none is given.</summary>
    public string OpenUserId { get => field ?? $"wo{UserId}"; init; }

    /// <summary>Whether the member has a meeting account. One without is reported in <c>excess_users</c> when invited. True by default.</summary>
    public bool HasMeetingAccount { get; init; } = true;

    /// <summary>The name that people see; empty when it is not said.</summary>
    public string Name { get; init; } = "";

    /// <summary>The member's telephone numbers, as the directory writes them. The member is found by each of them.</summary>
    public IReadOnlyList<string> Mobiles { get; init; } = [];

    /// <summary>The address of the member's mailbox in the organisation, by which members are found unless a request asks for <see cref="Email"/>; null for none.</summary>
    public string? BizMail { get; init; }

    /// <summary>The member's personal email address; null for none.</summary>
    public string? Email { get; init; }

    /// <summary>The numbers of the member's departments; the root, 1, by default.</summary>
    public IReadOnlyList<int> Departments { get; init; } = [1];

    /// <summary>Whether the app may view the member. One that it may not view is refused with 60011 when it is looked up. True by default.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>Returns the ids; never name, telephone number or email address.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedWeComPerson)} {{ UserId = {UserId}, OpenUserId = {OpenUserId}, HasMeetingAccount = {HasMeetingAccount} }}";
}
