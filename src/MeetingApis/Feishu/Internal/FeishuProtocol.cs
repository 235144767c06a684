using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>Feishu's envelope: <c>{"code":0,"msg":"...","data":{...}}</c>. The code alone decides, whatever the HTTP status.</summary>
internal class FeishuProtocol : VendorProtocol
{
    public override MeetingVendor Vendor => MeetingVendor.Feishu;

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
            null => Unreadable(answer, "sent an answer without a code", FailureKind.Ambiguous),
            "0" => new Verdict(PayloadIsWholeAnswer ? answer.Body : Payload(answer.Body[data]), null, null),
            _ => ReadError(answer, code, answer.Body[data]),
        };
    }

    public override string? RequestIdOf(in Answer answer) =>
        LogIdOf(answer) ?? TextIn(answer, ["log_id", "logid"], depth: 2) ?? answer.Header("X-Request-Id");

    protected override TimeSpan? RetryAfterOf(in Answer answer) => ResetSeconds(answer) ?? base.RetryAfterOf(answer);

    /// <summary>An absent payload, <c>null</c>, <c>""</c> and <c>[]</c> all mean the same: nothing to tell.</summary>
    private static ReadOnlyMemory<byte> Payload(ReadOnlyMemory<byte> data) =>
        data.Span.SequenceEqual("null"u8) || data.Span.SequenceEqual("\"\""u8) || IsEmptyList(data.Span) ? default : data;

    private static bool IsEmptyList(ReadOnlySpan<byte> data) => data is [(byte)'[', .. var inside, (byte)']'] && inside.Trim(" \t\r\n"u8).IsEmpty;

    private ApiError ReadError(in Answer answer, string code, ReadOnlyMemory<byte> data)
    {
        using JsonDocument document = JsonDocument.Parse(answer.Body);
        FeishuErrorDetails details = FeishuErrorDetails.Read(document.RootElement);
        ApiError error = Explained(answer, FeishuErrorTable.Table, FeishuErrorTable.Table.Find(answer.Operation.Name, code), code);
        return error with
        {
            VendorMessage = details.Message,
            RequestId = LogIdOf(answer) ?? details.LogId ?? error.RequestId,
            HelpLink = details.HelpLink ?? error.HelpLink,
            Violations = details.Violations,
            RequiredScopes = details.RequiredScopes,
            Current = error.Category == ErrorCategory.Conflict ? ReadCurrent(answer, data) : null,
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

    /// <summary>What support asks for first. The gateway's id comes last, after the log id in the body.</summary>
    private static string? LogIdOf(in Answer answer) => answer.Header("X-Tt-Logid");

    /// <summary>Feishu's own header on limited calls: seconds, printed as a decimal.</summary>
    private static TimeSpan? ResetSeconds(in Answer answer) =>
        double.TryParse(answer.Header("x-ogw-ratelimit-reset"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds <= TimeSpan.FromDays(1).TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
