namespace MeetingApis.Scheduling;

/// <summary>What a person answered to an invitation.</summary>
public enum PersonAnswer
{
    /// <summary>Nothing yet.</summary>
    None = 0,

    /// <summary>The person comes.</summary>
    Accepted = 1,

    /// <summary>The person comes perhaps.</summary>
    Tentative = 2,

    /// <summary>The person does not come.</summary>
    Declined = 3,
}
