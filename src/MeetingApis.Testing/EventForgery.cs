namespace MeetingApis.Testing;

/// <summary>What is wrong with an event that is sent again on purpose. Whoever receives it has to refuse it.</summary>
public enum EventForgery
{
    /// <summary>Nothing: the event is a duplicate.</summary>
    None,

    /// <summary>Another signature than the vendor's.</summary>
    Signature,

    /// <summary>Content that was changed after it was signed.</summary>
    Content,

    /// <summary>A time long ago, signed as it should be: a message that somebody kept.</summary>
    Time,
}
