using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>How far a call to a telephone is.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<WeComPstnStatus>))]
public readonly record struct WeComPstnStatus(string Value) : IStringCode<WeComPstnStatus>
{
    /// <summary><c>START_INVITE</c>: the telephone is called.</summary>
    public static WeComPstnStatus Inviting { get; } = new("START_INVITE");

    /// <summary><c>START_ACCEPT</c>: the call was taken.</summary>
    public static WeComPstnStatus Accepted { get; } = new("START_ACCEPT");

    /// <summary><c>LEAVE_WITHOUT_ACCEPT</c>: the call ended before it was taken.</summary>
    public static WeComPstnStatus LeftWithoutAccepting { get; } = new("LEAVE_WITHOUT_ACCEPT");

    /// <summary><c>LEAVE_WITH_ACCEPTED</c>: the call ended after it was taken.</summary>
    public static WeComPstnStatus LeftAfterAccepting { get; } = new("LEAVE_WITH_ACCEPTED");

    /// <summary><c>CANCLE_INVITE</c>: the call was cancelled. The spelling is the vendor's.</summary>
    public static WeComPstnStatus InviteCancelled { get; } = new("CANCLE_INVITE");

    static WeComPstnStatus IStringCode<WeComPstnStatus>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
