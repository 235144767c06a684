using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>Feishu's envelope: <c>{"code":0,"msg":"...","data":{...}}</c>. The code alone decides, whatever the HTTP status.</summary>
internal class FeishuProtocol : VendorProtocol
{
    private const string LogIdHeader = "X-Tt-Logid";

    private static readonly string[] s_notTaken = ["user access token not support", "tenant access token not support", "app access token not support"];

    public override MeetingVendor Vendor => MeetingVendor.Feishu;

    protected override ErrorTable Errors => FeishuErrorTable.Table;

    /// <summary>Where the payload is: below <c>data</c>, or, for token requests, the whole answer.</summary>
    protected virtual bool PayloadIsWholeAnswer => false;

    public override void Authorize(HttpRequestMessage request, AccessToken token) => request.Headers.Authorization = token.Bearer;

    protected override Verdict ReadEnvelope(in Answer answer) =>
        TryReadAtOnce(answer, out object? payload) ? new Verdict(default, payload, null) : ReadStepByStep(answer);

    /// <summary>
    /// Reads code and payload in one pass. False for whatever is not a success as Feishu's pages show it, malformed
    /// answers included: reading step by step then says what is wrong, or that nothing is.
    /// </summary>
    private bool TryReadAtOnce(in Answer answer, out object? payload)
    {
        payload = null;
        if (!answer.HasPayloadReader || PayloadIsWholeAnswer)
        {
            return false;
        }

        bool succeeded = false;
        var reader = new Utf8JsonReader(answer.Body.Span);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("code"u8))
                {
                    reader.Read();
                    if (succeeded || reader.TokenType != JsonTokenType.Number || !reader.ValueSpan.SequenceEqual("0"u8))
                    {
                        return false;
                    }

                    succeeded = true;
                }
                else if (reader.ValueTextEquals("data"u8))
                {
                    reader.Read();
                    if (!succeeded || payload is not null || reader.TokenType != JsonTokenType.StartObject)
                    {
                        return false;
                    }

                    payload = answer.ReadPayload(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }

            VerdictText.ReadToEnd(ref reader);
            return payload is not null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private Verdict ReadStepByStep(in Answer answer)
    {
        bool hasCode = false;
        bool hasData = false;
        string? code = null;
        Range data = default;
        var reader = new Utf8JsonReader(answer.Body.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("code"u8))
            {
                if (hasCode)
                {
                    return Unreadable(answer, "sent two codes in one answer", FailureKind.Ambiguous);
                }

                hasCode = true;
                reader.Read();
                code = VerdictText.ReadCode(ref reader);
            }
            else if (reader.ValueTextEquals("data"u8))
            {
                hasData = true;
                reader.Read();
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                data = start..(int)reader.BytesConsumed;
            }
            else
            {
                reader.Skip();
            }
        }

        VerdictText.ReadToEnd(ref reader);
        return code switch
        {
            null => WithoutCode(answer, "sent an answer without a code"),
            // Some operations that are not modelled put their payload beside the code.
            "0" => new Verdict(PayloadIsWholeAnswer || (!hasData && answer.IsReadAsForeignType) ? answer.Body : Payload(answer.Body[data]), null, null),
            _ => ReadError(answer, code, answer.Body[data]),
        };
    }

    public override string? RequestIdOf(in Answer answer) =>
        LogIdOf(answer) ?? TextIn(answer, ["log_id", "logid"], depth: 2) ?? answer.Header("X-Request-Id");

    public override string? RequestIdIn(HttpResponseHeaders headers) => Received(headers, LogIdHeader) ?? Received(headers, "X-Request-Id");

    /// <summary>Feishu's own header on limited calls: seconds, printed as a decimal.</summary>
    protected override TimeSpan? RetryAfterOf(in Answer answer) => WaitHint.OfSeconds(answer.Header("x-ogw-ratelimit-reset")) ?? base.RetryAfterOf(answer);

    /// <summary>Feishu's page on failures says so of answers without a code. That it says the same of 404 is not followed: most are no answers of the API but a wrong address.</summary>
    protected override MeetingErrorCategory? CategoryOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => MeetingErrorCategory.Authentication,
        HttpStatusCode.Forbidden => MeetingErrorCategory.Permission,
        _ => null,
    };

    /// <summary>An absent payload, <c>null</c>, <c>""</c> and <c>[]</c> all mean the same: nothing to tell.</summary>
    private static ReadOnlyMemory<byte> Payload(ReadOnlyMemory<byte> data) =>
        data.Span.SequenceEqual("null"u8) || data.Span.SequenceEqual("\"\""u8) || IsEmptyList(data.Span) ? default : data;

    private static bool IsEmptyList(ReadOnlySpan<byte> data) => data is [(byte)'[', .. var inside, (byte)']'] && inside.Trim(" \t\r\n"u8).IsEmpty;

    private ApiError ReadError(in Answer answer, string code, ReadOnlyMemory<byte> data)
    {
        using var document = JsonDocument.Parse(answer.Body);
        var details = FeishuErrorDetails.Read(document.RootElement);
        ErrorRow? row = RowOf(answer.Operation, code);
        ApiError error = Explained(answer, row, code);
        if (error.Kind == FailureKind.TokenRejected && IsTokenNotTaken(details.Message))
        {
            error = error with { Kind = FailureKind.Definitive, Advice = "The operation does not take this kind of token: see AsUser." };
        }

        return error with
        {
            VendorMessage = details.Message,
            RequestId = LogIdOf(answer) ?? details.LogId ?? error.RequestId,
            HelpLink = details.HelpLink ?? error.HelpLink,
            Violations = details.Violations,
            RequiredScopes = ScopesOf(answer, row, details.RequiredScopes, details.Message),
            Current = error.Category == MeetingErrorCategory.Conflict ? ReadCurrent(answer, data) : null,
        };
    }

    /// <summary>A refused change of what others changed first comes with the state of now. It is a help, so that one that cannot be read is none.</summary>
    private static object? ReadCurrent(in Answer answer, ReadOnlyMemory<byte> data)
    {
        if (!answer.HasPayloadReader || !data.Span.StartsWith("{"u8))
        {
            return null;
        }

        var reader = new Utf8JsonReader(data.Span);
        try
        {
            reader.Read();
            return answer.ReadPayload(ref reader);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether a rejected token is good, and of a kind that the operation does not take. Feishu's page gives both the same
    /// code, and this message, which quotes nothing; to renew a user's token would use up the refresh token for nothing.
    /// </summary>
    private static bool IsTokenNotTaken(string? message) =>
        s_notTaken.Any(text => message?.StartsWith(text, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>What support asks for first. The gateway's id comes last, after the log id in the body.</summary>
    private static string? LogIdOf(in Answer answer) => answer.Header(LogIdHeader);
}
