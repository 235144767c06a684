using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace MeetingApis.WeCom.Internal;

/// <summary>WeCom's envelope: <c>errcode</c> and <c>errmsg</c> beside the payload, with HTTP 200 for failures too.</summary>
internal class WeComProtocol(ILogger logger) : VendorProtocol
{
    /// <summary>WeCom takes what it can from a body that it does not fully understand, and says so beside a success.</summary>
    private static ReadOnlySpan<byte> UncleanRequest => "wrong json format"u8;

    private const string HintStart = "hint: [";
    private const int MostOfHint = 128;

    public override MeetingVendor Vendor => MeetingVendor.WeCom;

    public override void Authorize(HttpRequestMessage request, AccessToken token) =>
        LateQuery.Append(request, "access_token=", Uri.EscapeDataString(token.Value));

    /// <summary>Whether an answer that has no code at all is a success.</summary>
    protected virtual bool IsSuccessWithoutCode(in Answer answer) => false;

    protected override Verdict ReadEnvelope(in Answer answer)
    {
        bool hasCode = false;
        string? code = null;
        string? message = null;
        bool isWarning = false;
        var reader = new Utf8JsonReader(answer.Body.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("errcode"u8))
            {
                if (hasCode)
                {
                    return Unreadable(answer, "sent two codes in one answer", FailureKind.Ambiguous);
                }

                hasCode = true;
                reader.Read();
                code = VerdictText.ReadCode(ref reader);
            }
            else if (reader.ValueTextEquals("errmsg"u8))
            {
                reader.Read();
                isWarning = reader.TokenType == JsonTokenType.String && reader.ValueSpan.IndexOf(UncleanRequest) >= 0;
                message = code == "0" ? null : VerdictText.ReadText(ref reader);
                reader.Skip();
            }
            else
            {
                reader.Skip();
            }
        }

        VerdictText.ReadToEnd(ref reader);
        if (isWarning && code == "0")
        {
            logger.RequestNotUnderstood(answer.Operation.Name, Vendor);
        }

        return code switch
        {
            null when !hasCode && IsSuccessWithoutCode(answer) => new Verdict(answer.Body, null, null),
            null => Unreadable(answer, "sent an answer without an errcode", FailureKind.Ambiguous) with { VendorMessage = message },
            "0" => new Verdict(answer.Body, null, null),
            _ => ReadError(answer, code, message),
        };
    }

    /// <summary>The message's grammar is <c>TEXT, hint: [HINT], from ip: IP, more info at URL</c>.</summary>
    private ApiError ReadError(in Answer answer, string code, string? message)
    {
        ApiError error = Explained(answer, WeComErrorTable.Table, WeComErrorTable.Table.Find(answer.Operation.Name, code), code);
        return error with
        {
            VendorMessage = message,
            RequestId = HintIn(message),
            HelpLink = VendorText.LinkIn(message, "more info at ") ?? error.HelpLink,
        };
    }

    public override string? RequestIdOf(in Answer answer) => HintIn(TextIn(answer, ["errmsg"], depth: 1));

    /// <summary>What support asks for; the last one, because the text before may quote anything.</summary>
    private static string? HintIn(string? message)
    {
        if (message?.LastIndexOf(HintStart, StringComparison.Ordinal) is not (>= 0 and int found))
        {
            return null;
        }

        ReadOnlySpan<char> hint = message.AsSpan(found + HintStart.Length);
        return hint.IndexOf(']') is > 0 and <= MostOfHint and int end ? hint[..end].ToString() : null;
    }
}
