namespace MeetingApis.Testing;

/// <summary>An employee of the organisation in <see cref="DingTalkSimulator"/>, with the two ids that the vendor has for them.</summary>
/// <param name="UserId">The employee's id in the directory, which only the look-ups of people take.</param>
public sealed record SimulatedDingTalkPerson(string UserId)
{
    /// <summary>The id that conferences, calendars and rooms take, also where they call it <c>userId</c>. Made from <see cref="UserId"/> where none is given.</summary>
    public string UnionId { get => field ?? $"union-{UserId}"; init; }

    /// <summary>The name in the directory; empty when it is not said.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name that is shown to whoever asks in English; null where it is the same.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The telephone number with which the person is found, without the country's code; null for none.</summary>
    public string? Mobile { get; init; }

    /// <summary>The country's code of <see cref="Mobile"/>. 86 by default.</summary>
    public string StateCode { get; init; } = "86";

    /// <summary>Whether the profile page hides <see cref="Mobile"/>. The person is found with it all the same.</summary>
    public bool HidesMobile { get; init; }

    /// <summary>The person's email address; null for none. DingTalk finds nobody by it.</summary>
    public string? Email { get; init; }

    /// <summary>The email address that the organisation gave; null for none.</summary>
    public string? OrganizationEmail { get; init; }

    /// <summary>The name of the position; empty when it is not said.</summary>
    public string Title { get; init; } = "";

    /// <summary>The number of the employee; empty when there is none.</summary>
    public string JobNumber { get; init; } = "";

    /// <summary>The ids of the person's departments; 1, the organisation itself, by default.</summary>
    public IReadOnlyList<long> DepartmentIds { get; init; } = [1];

    /// <summary>The <see cref="UserId"/> of the person's manager; null for none.</summary>
    public string? ManagerUserId { get; init; }

    /// <summary>Whether the person administers the organisation.</summary>
    public bool IsAdministrator { get; init; }

    /// <summary>The name with which an account that the organisation made signs in; null for an ordinary account.</summary>
    public string? LoginId { get; init; }

    /// <summary>
    /// Whether the person is within the range of people that was opened to the app. One who is not is found by no number,
    /// refused with 50002 when read, and refused with <c>permissionDeny</c> as organizer of a new event or when invited to it. True by default.
    /// </summary>
    public bool IsInScope { get; init; } = true;

    /// <summary>Returns the ids; never name, telephone number or email address.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedDingTalkPerson)} {{ UserId = {UserId}, UnionId = {UnionId} }}";
}
