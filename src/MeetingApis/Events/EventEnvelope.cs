namespace MeetingApis;

/// <summary>What a vendor says about an event itself. It is part of what the vendor signed or encrypted.</summary>
public sealed record EventEnvelope
{
    /// <summary>The envelope of an event that no vendor sent.</summary>
    public static EventEnvelope Empty { get; } = new();

    /// <summary>The event's id, the same in every delivery of it. WeCom gives none: there it is the SHA-256 of the decrypted text, in hexadecimal digits.</summary>
    public string EventId { get; init; } = "";

    /// <summary>The vendor's name of the event, such as <c>vc.meeting.meeting_started_v1</c>. WeCom's has the form <c>meeting_change.modify_meeting</c> where the vendor has two names for it.</summary>
    public string EventType { get; init; } = "";

    /// <summary>When it happened, by the vendor's clock; the same in every delivery. Null if the vendor does not say.</summary>
    public DateTimeOffset? EventTime { get; init; }

    /// <summary>The app that the event is for, as the vendor names it. Null if the vendor does not say.</summary>
    public string? AppId { get; init; }

    /// <summary>The organisation in which it happened: Feishu's tenant key, WeCom's or DingTalk's corp id. Null for an event that concerns the app alone, such as a new ticket.</summary>
    public string? Tenant { get; init; }

    /// <summary>Is the same for every delivery of the event, and for no other event of the vendor.</summary>
    internal string Identity => $"{AppId}\n{Tenant}\n{EventId}";
}
