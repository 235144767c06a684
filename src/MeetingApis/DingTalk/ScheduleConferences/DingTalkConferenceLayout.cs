using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The layout of a conference's recording.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkConferenceLayout>))]
public readonly record struct DingTalkConferenceLayout(string Value) : IStringCode<DingTalkConferenceLayout>, IDocumentedCode
{
    /// <summary><c>grid</c>: up to three by three people.</summary>
    public static DingTalkConferenceLayout Grid { get; } = new("grid");

    /// <summary><c>speech</c>: the speaker.</summary>
    public static DingTalkConferenceLayout Speech { get; } = new("speech");

    /// <summary><c>full_screen</c>: one picture.</summary>
    public static DingTalkConferenceLayout FullScreen { get; } = new("full_screen");

    /// <summary><c>auto_grid</c>: as many as fit, up to four by four people.</summary>
    public static DingTalkConferenceLayout AutoGrid { get; } = new("auto_grid");

    /// <summary><c>screen_cast</c>: the shared screen.</summary>
    public static DingTalkConferenceLayout ScreenCast { get; } = new("screen_cast");

    /// <summary><c>p2p</c>: two people.</summary>
    public static DingTalkConferenceLayout PersonToPerson { get; } = new("p2p");

    /// <summary><c>full_screen_and_speaker</c>: one picture, and the speaker.</summary>
    public static DingTalkConferenceLayout FullScreenAndSpeaker { get; } = new("full_screen_and_speaker");

    bool IDocumentedCode.IsDocumented => Value is "grid" or "speech" or "full_screen" or "auto_grid" or "screen_cast" or "p2p" or "full_screen_and_speaker";

    string IDocumentedCode.Rule => "must be one of the layouts that DingTalkConferenceLayout names.";

    static DingTalkConferenceLayout IStringCode<DingTalkConferenceLayout>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
