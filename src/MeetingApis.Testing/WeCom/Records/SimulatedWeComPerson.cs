namespace MeetingApis.Testing;

/// <summary>A member of the organisation in <see cref="WeComSimulator"/>, within the app's visible range.</summary>
/// <param name="UserId">The member's userid.</param>
public sealed record SimulatedWeComPerson(string UserId)
{
    /// <summary>The member's id for the apps of providers, <c>wo...</c>. Made from <see cref="UserId"/> where none is given.</summary>
    public string OpenUserId { get => field ?? $"wo{UserId}"; init; }

    /// <summary>Whether the member has a meeting account. One without is reported in <c>excess_users</c> when invited. True by default.</summary>
    public bool HasMeetingAccount { get; init; } = true;

    /// <summary>The name that people see; empty when it is not said.</summary>
    public string Name { get; init; } = "";

    /// <summary>The member's telephone numbers. No operation looks for them yet.</summary>
    public IReadOnlyList<string> Mobiles { get; init; } = [];

    /// <summary>The member's email address; null for none. No operation looks for it yet.</summary>
    public string? Email { get; init; }

    /// <summary>Returns the ids; never name, telephone number or email address.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedWeComPerson)} {{ UserId = {UserId}, OpenUserId = {OpenUserId}, HasMeetingAccount = {HasMeetingAccount} }}";
}
