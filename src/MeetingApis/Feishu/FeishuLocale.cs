using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The language of the texts that Feishu writes itself.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuLocale>))]
public readonly record struct FeishuLocale(string Value) : IStringCode<FeishuLocale>, IDocumentedCode
{
    /// <summary><c>zh_cn</c>: Chinese.</summary>
    public static FeishuLocale Chinese { get; } = new("zh_cn");

    /// <summary><c>en_us</c>: English.</summary>
    public static FeishuLocale English { get; } = new("en_us");

    /// <summary><c>ja_jp</c>: Japanese.</summary>
    public static FeishuLocale Japanese { get; } = new("ja_jp");

    bool IDocumentedCode.IsDocumented => Value is "zh_cn" or "en_us" or "ja_jp";

    string IDocumentedCode.Rule => "must be Chinese, English or Japanese.";

    static FeishuLocale IStringCode<FeishuLocale>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
