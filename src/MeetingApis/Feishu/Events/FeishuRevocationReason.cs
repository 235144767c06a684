using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Why the tokens of a user became invalid.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuRevocationReason>))]
public readonly record struct FeishuRevocationReason(string Value) : IStringCode<FeishuRevocationReason>
{
    /// <summary><c>Revoked by unknown action.</c>: nobody knows.</summary>
    public static FeishuRevocationReason Unknown { get; } = new("Revoked by unknown action.");

    /// <summary><c>Revoked by user action.</c>: the user did it.</summary>
    public static FeishuRevocationReason User { get; } = new("Revoked by user action.");

    /// <summary><c>Revoked by administrator action.</c>: an administrator did it.</summary>
    public static FeishuRevocationReason Administrator { get; } = new("Revoked by administrator action.");

    /// <summary><c>Revoked by security and risk control action.</c>: a security control did it.</summary>
    public static FeishuRevocationReason SecurityControl { get; } = new("Revoked by security and risk control action.");

    /// <summary><c>Revoked by restriction action.</c>: a restriction did it.</summary>
    public static FeishuRevocationReason Restriction { get; } = new("Revoked by restriction action.");

    static FeishuRevocationReason IStringCode<FeishuRevocationReason>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
