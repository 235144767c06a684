using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace MeetingApis.WeCom.Internal;

/// <summary>WeCom's envelope: <c>errcode</c> and <c>errmsg</c> beside the payload, with HTTP 200 for failures too.</summary>
internal class WeComProtocol(ILogger logger) : VendorProtocol
{
    /// <summary>WeCom takes what it can from a body that it does not fully understand, and says so beside a success.</summary>
    private static ReadOnlySpan<byte> UncleanRequest => "wrong json format"u8;

    public override MeetingVendor Vendor => MeetingVendor.WeCom;

    public override string? RequestIdOf(in Answer answer) => WeComMessageEnd.Of(TextIn(answer, ["errmsg"], depth: 1)).Hint;

    protected override ErrorTable Errors => WeComErrorTable.Table;

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
            logger.RequestNotUnderstood(answer.Client, answer.Operation.Name);
        }

        return code switch
        {
            null when !hasCode && IsSuccessWithoutCode(answer) => new Verdict(answer.Body, null, null),
            null => WithoutCode(answer, "sent an answer without an errcode"),
            "0" => new Verdict(answer.Body, null, null),
            _ => ReadError(answer, code, message),
        };
    }

    private ApiError ReadError(in Answer answer, string code, string? message)
    {
        var end = WeComMessageEnd.Of(message);
        ApiError error = Explained(answer, RowOf(answer.Operation, code), code);
        return error with
        {
            VendorMessage = message,
            RequestId = end.Hint,
            HelpLink = end.Link ?? error.HelpLink,
        };
    }
}
