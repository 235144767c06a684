namespace MeetingApis;

/// <summary>The response to a delivery of events, exactly as the vendor expects it.</summary>
/// <param name="StatusCode">The HTTP status code.</param>
/// <param name="ContentType">The content type of the body. Null when there is no body.</param>
/// <param name="Body">The body. Empty when there is none.</param>
public sealed record EventAnswer(int StatusCode, string? ContentType = null, string Body = "")
{
    /// <summary>Whether to break the connection off instead of responding, because the vendor delivers an event again only then. The other properties say what to send where that is impossible.</summary>
    public bool BreaksOff { get; init; }

    /// <summary>Says to the sender only that the request was refused: 401 for a proof that is wrong or missing, 400 for anything else.</summary>
    internal static EventAnswer Of(EventRefusal refusal) => refusal is EventRefusal.TooLarge or EventRefusal.Malformed ? new(400) : new(401);
}
