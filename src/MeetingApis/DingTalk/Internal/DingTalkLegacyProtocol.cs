using System.Text.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>
/// The answers of DingTalk's older API: <c>errcode</c> decides, with HTTP 200 for failures too, and the payload is the member
/// <c>result</c>. The token stands in the query.
/// </summary>
internal sealed class DingTalkLegacyProtocol : DingTalkProtocol
{
    public override void Authorize(HttpRequestMessage request, AccessToken token)
    {
        request.Headers.Remove(TokenHeader);
        LateQuery.Append(request, "access_token=", Uri.EscapeDataString(token.Value));
    }

    /// <summary>The older API has it in the answer itself.</summary>
    public override string? RequestIdInBody(in Answer answer) => RequestIdOf(answer) is { } id && VendorText.IsName(id) ? id : null;

    protected override Verdict ReadEnvelope(in Answer answer)
    {
        Verdict verdict = base.ReadEnvelope(answer);
        if (verdict.Error is not null)
        {
            return verdict;
        }

        bool hasCode = false;
        bool hasResult = false;
        ReadOnlyMemory<byte> result = default;
        var reader = new Utf8JsonReader(answer.Body.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isCode = DingTalkErrorDetails.IsNamed(ref reader, "errcode");
            bool isResult = DingTalkErrorDetails.IsNamed(ref reader, "result");
            reader.Read();
            hasCode |= isCode && reader.TokenType != JsonTokenType.Null;
            int start = (int)reader.TokenStartIndex;
            bool isRecord = isResult && (reader.TokenType == JsonTokenType.StartObject || answer.IsReadAsForeignType);
            reader.Skip();
            if (isResult && hasResult)
            {
                return Untrusted(answer, "sent two results in one answer", null);
            }

            hasResult |= isResult;
            result = isRecord ? answer.Body[start..(int)reader.BytesConsumed] : result;
        }

        return !hasCode ? WithoutCode(answer, "sent an answer without an errcode")
            // Operations that are not modelled may put their payload beside the code, or have none.
            : result.IsEmpty && answer.IsReadAsForeignType ? new Verdict(answer.Body, null, null)
            : result.IsEmpty ? Untrusted(answer, "says that the call succeeded, but sent no result", null)
            : new Verdict(result, null, null);
    }
}
