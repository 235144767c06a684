using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Which kind of user id a call gives and gets.</summary>
/// <param name="Value">The text on the wire. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuUserIdType>))]
public readonly record struct FeishuUserIdType(string Value) : IStringCode<FeishuUserIdType>, IDocumentedCode
{
    /// <summary><c>open_id</c>, the vendor's default: a user within one app. Another app sees another id.</summary>
    public static FeishuUserIdType OpenId { get; } = new("open_id");

    /// <summary><c>union_id</c>: a user within all apps of one developer.</summary>
    public static FeishuUserIdType UnionId { get; } = new("union_id");

    /// <summary><c>user_id</c>: a user within one organisation. Needs the scope <c>contact:user.employee_id:readonly</c>: without it Feishu leaves these ids out of its answers, and they are null.</summary>
    public static FeishuUserIdType UserId { get; } = new("user_id");

    bool IDocumentedCode.IsDocumented => Value is "open_id" or "union_id" or "user_id";

    string IDocumentedCode.Rule => "must be OpenId, UnionId or UserId.";

    static FeishuUserIdType IStringCode<FeishuUserIdType>.Create(string value) => new(value);

    /// <summary>Returns the text on the wire; empty for a default value.</summary>
    public override string ToString() => Value ?? "";
}
