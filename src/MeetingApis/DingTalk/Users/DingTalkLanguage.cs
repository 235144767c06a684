using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The language of names.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkLanguage>))]
public readonly record struct DingTalkLanguage(string Value) : IStringCode<DingTalkLanguage>, IDocumentedCode
{
    /// <summary><c>zh_CN</c>: Chinese.</summary>
    public static DingTalkLanguage Chinese { get; } = new("zh_CN");

    /// <summary><c>en_US</c>: English.</summary>
    public static DingTalkLanguage English { get; } = new("en_US");

    bool IDocumentedCode.IsDocumented => Value is "zh_CN" or "en_US";

    string IDocumentedCode.Rule => "must be Chinese or English.";

    static DingTalkLanguage IStringCode<DingTalkLanguage>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
