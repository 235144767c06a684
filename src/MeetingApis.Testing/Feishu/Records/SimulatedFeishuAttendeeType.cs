namespace MeetingApis.Testing;

/// <summary>What an attendee of an event in <see cref="FeishuSimulator"/> is.</summary>
public enum SimulatedFeishuAttendeeType
{
    /// <summary>A person of the organisation (<c>user</c>).</summary>
    User,

    /// <summary>A group chat (<c>chat</c>).</summary>
    Chat,

    /// <summary>A meeting room (<c>resource</c>).</summary>
    Room,

    /// <summary>Somebody outside, known by an email address (<c>third_party</c>).</summary>
    ThirdParty,
}
