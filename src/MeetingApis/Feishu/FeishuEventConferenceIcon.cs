using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The icon of another provider's video conference in an event.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuEventConferenceIcon>))]
public readonly record struct FeishuEventConferenceIcon(string Value) : IStringCode<FeishuEventConferenceIcon>, IDocumentedCode
{
    /// <summary><c>vc</c>: a video conference.</summary>
    public static FeishuEventConferenceIcon VideoConference { get; } = new("vc");

    /// <summary><c>live</c>: a live stream.</summary>
    public static FeishuEventConferenceIcon Live { get; } = new("live");

    /// <summary><c>default</c>: neither.</summary>
    public static FeishuEventConferenceIcon Default { get; } = new("default");

    bool IDocumentedCode.IsDocumented => Value is "vc" or "live" or "default";

    string IDocumentedCode.Rule => "must be VideoConference, Live or Default.";

    static FeishuEventConferenceIcon IStringCode<FeishuEventConferenceIcon>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
