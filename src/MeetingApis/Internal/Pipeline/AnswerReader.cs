using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>Turns an answer that was read to its end into a record or a failure.</summary>
internal sealed class AnswerReader(VendorProtocol protocol, ILogger logger)
{
    public Outcome Read(ApiCall call, in Answer answer)
    {
        Verdict verdict = protocol.Read(answer);
        if (verdict.Error is { } error)
        {
            return error;
        }

        return call.ResponseType is null ? new Outcome(new EmptyResponse(), null)
            : verdict.Value is { } value ? Accept(answer, value)
            : ReadPayload(call, call.ResponseType, answer, verdict);
    }

    private Outcome ReadPayload(ApiCall call, JsonTypeInfo type, in Answer answer, Verdict verdict)
    {
        ReadOnlySpan<byte> json = verdict.Payload.IsEmpty ? "{}"u8 : verdict.Payload.Span;
        if (verdict.IsMended || HidesBrokenText(answer, json))
        {
            return protocol.IsOfCredentials ? Misshapen(answer, "$", null) : Mend(call, type, answer, json, verdict.IsMended);
        }

        try
        {
            return Accept(answer, Read(call, type, json));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second comes from text that is no UTF-8. Answers to requests for tokens are never guessed at.
            return protocol.IsOfCredentials ? Misshapen(answer, JsonWalk.PathOf(json, e), e) : Mend(call, type, answer, json, isMended: false);
        }
        catch (Exception e) when (answer.IsReadAsForeignType)
        {
            // A converter of the caller's may throw anything.
            return Misshapen(answer, "$", e);
        }
    }

    /// <summary>Whether text is broken that would be read too late: elements, which types of the caller's may hold, read it when they are asked.</summary>
    private bool HidesBrokenText(in Answer answer, ReadOnlySpan<byte> json) =>
        answer.IsReadAsForeignType && !protocol.IsOfCredentials && BrokenUnicode.Mend(json) is not null;

    private static object? Read(ApiCall call, JsonTypeInfo type, ReadOnlySpan<byte> json)
    {
        if (call.PayloadReader is not { } read)
        {
            return JsonSerializer.Deserialize(json, type);
        }

        var reader = new Utf8JsonReader(json);
        reader.Read();
        object? value = reader.TokenType == JsonTokenType.Null ? null : read(ref reader, type);
        VerdictText.ReadToEnd(ref reader);
        return value;
    }

    private Outcome Mend(ApiCall call, JsonTypeInfo type, in Answer answer, ReadOnlySpan<byte> json, bool isMended)
    {
        MendedPayload mended = new PayloadMender(type, canTell: type.Type.IsAssignableTo(typeof(MeetingResponse)), call.Timer.Token).Read(json, isMended);
        if (mended.Place is { } place)
        {
            return Misshapen(answer, place, mended.Cause);
        }

        Outcome outcome = Accept(answer, mended.Value);
        if (outcome.Error is null && mended.Unread.Count > 0)
        {
            logger.FieldsUnread(answer.Client, answer.Operation.Name, string.Join(", ", mended.Unread));
        }

        return outcome;
    }

    /// <summary>The last check of a success: a new resource must have an undamaged id.</summary>
    private Outcome Accept(in Answer answer, object? value) =>
        value is ICreated created && (string.IsNullOrEmpty(created.CreatedId) || created.CreatedId.Contains('\uFFFD', StringComparison.Ordinal))
            ? protocol.Untrusted(answer, "says that the call succeeded, but not under which id", null)
            : new Outcome(value, null);

    private ApiError Misshapen(in Answer answer, string place, Exception? cause) =>
        protocol.Untrusted(answer, $"sent an answer of another shape than its page says, at {place}", cause);
}
