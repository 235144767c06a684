using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>Sends one attempt and reads its answer. Every failure but the caller's own cancellation comes back as data.</summary>
internal sealed class AttemptSender(HttpClient http, VendorProtocol protocol, Uri baseAddress, TimeSpan attemptTimeout, TimeProvider time)
{
    private const int MaxAnswerBytes = 10 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Uri> _fixed = new(concurrencyLevel: 1, capacity: 1, StringComparer.Ordinal);
    private readonly string _base = baseAddress.AbsoluteUri.TrimEnd('/');

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Outcome> SendAsync(ApiCall call, AccessToken? token)
    {
        call.CallerToken.ThrowIfCancellationRequested();
        call.Sends++;
        call.Status = null;
        call.Timer.Arm(attemptTimeout);

        JsonBodyContent? content = call.Request.Body is null ? null : new JsonBodyContent(call.Body);
        using AttemptMessage message = CreateMessage(call, content, token);
        try
        {
            using HttpResponseMessage response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, call.Timer.Token).ConfigureAwait(false);
            call.Status = response.StatusCode;
            Outcome outcome = await ReadAsync(call, response).ConfigureAwait(false);
            return outcome.Error is { } error ? Confidential.Hide(error, call, token) : outcome;
        }
        catch (OperationCanceledException e) when (call.CallerToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The caller cancelled the call.", e, call.CallerToken);
        }
        catch (SendRefusedException e)
        {
            return Refused(call, e, wasSent: message is { IsUsed: true, IsUnsent: false });
        }
        catch (Exception e) when (e is not (MeetingApiException or InvalidOperationException or ArgumentException))
        {
            return NoAnswer(call, message, token, e);
        }
        finally
        {
            if (content?.TryClose() == false)
            {
                call.Body.Abandon();
            }
        }
    }

    private AttemptMessage CreateMessage(ApiCall call, JsonBodyContent? content, AccessToken? token)
    {
        var message = new AttemptMessage(
            call.Operation.Method,
            AddressOf(call),
            protocol,
            token,
            call.Request.SecretQuery)
        {
            Content = (HttpContent?)content ?? new EmptyContent(),
        };
        for (int i = 0; i < call.Request.Headers?.Count; i++)
        {
            message.Headers.Add(call.Request.Headers[i].Key, call.Request.Headers[i].Value);
        }

        return message;
    }

    /// <summary>An operation without parameters always has the same address, which is made once: that is 300 bytes less a call.</summary>
    private Uri AddressOf(ApiCall call) => ReferenceEquals(call.Request.Url, call.Operation.PathTemplate)
        ? _fixed.GetOrAdd(call.Request.Url, static (path, start) => LateQuery.AsWritten(start + path), _base)
        : LateQuery.AsWritten(_base + call.Request.Url);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Outcome> ReadAsync(ApiCall call, HttpResponseMessage response)
    {
        PooledBuffer body = call.Answer;
        body.Release();
        try
        {
            // The response closes the stream.
            Stream stream = await response.Content.ReadAsStreamAsync(call.Timer.Token).ConfigureAwait(false);
            int read;
            do
            {
                read = await stream.ReadAsync(body.GetMemory(1), call.Timer.Token).ConfigureAwait(false);
                body.Advance(read);
                if (body.Length > MaxAnswerBytes)
                {
                    return TooLong(call, response);
                }
            }
            while (read > 0);

            if (PackedAnswer.EncodingOf(response.Content.Headers, body.Written.Span) is { } encoding)
            {
                if (!PackedAnswer.TryUnpack(body, encoding, MaxAnswerBytes))
                {
                    return UnreadBody(call, response, $"sent an answer in the encoding {encoding}, which nobody asked for", null);
                }

                if (body.Length > MaxAnswerBytes)
                {
                    return TooLong(call, response);
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            // The runtime's decompressors throw the one or, for Brotli, the other.
            return UnreadBody(call, response, "sent an answer that cannot be decompressed", e);
        }

        var answer = new Answer(call, response, time);
        Verdict verdict = protocol.Read(answer);
        return verdict switch
        {
            { Error: { } error } => error,
            { Value: { } value } => new Outcome(value, null),
            _ => ReadPayload(call, answer, verdict.Payload),
        };
    }

    private static Outcome ReadPayload(ApiCall call, in Answer answer, ReadOnlyMemory<byte> payload)
    {
        if (call.ResponseType is null)
        {
            return default;
        }

        ReadOnlySpan<byte> json = payload.IsEmpty ? "{}"u8 : payload.Span;
        try
        {
            return new Outcome(JsonSerializer.Deserialize(json, call.ResponseType), null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second comes from text that is no UTF-8.
            return new ApiError
            {
                Category = ErrorCategory.Protocol,
                Kind = FailureKind.Definitive,
                Problem = $"sent an answer of another shape than its page says, at {JsonPath.Find(json, e as JsonException)}",
                StatusCode = answer.Status,
                HelpLink = call.Operation.DocumentationUrl,
                Cause = e,
            };
        }
    }

    private static ApiError Refused(ApiCall call, SendRefusedException e, bool wasSent) => new()
    {
        Category = ErrorCategory.Unknown,
        Kind = wasSent ? FailureKind.SentTwice : FailureKind.Definitive,
        Problem = $"was not called as it should be. {e.Message.TrimEnd('.')}",
        HelpLink = call.Operation.DocumentationUrl,
        Cause = e,
    };

    private static ApiError TooLong(ApiCall call, HttpResponseMessage response) =>
        UnreadBody(call, response, $"sent more than {MaxAnswerBytes / 1024 / 1024} MiB", null);

    private static ApiError UnreadBody(ApiCall call, HttpResponseMessage response, string problem, Exception? cause) => new()
    {
        Category = ErrorCategory.Protocol,
        Kind = FailureKind.Ambiguous,
        Problem = problem,
        StatusCode = response.StatusCode,
        HelpLink = call.Operation.DocumentationUrl,
        Cause = cause,
    };

    private ApiError NoAnswer(ApiCall call, AttemptMessage message, AccessToken? token, Exception e)
    {
        // What a handler throws of its own accord says nothing of the vendor: a connection of the handler's may have failed.
        bool isUnsent = message.IsUsed ? message.IsUnsent : Unconnected.Is(e);
        return Confidential.Hide(
            new ApiError
            {
                Category = ErrorCategory.Unavailable,
                Kind = isUnsent ? FailureKind.NotSent : FailureKind.Ambiguous,
                Problem = isUnsent ? Unreached(message, e) : Unanswered(e),
                Cause = e is OperationCanceledException ? new TimeoutException("The time for the attempt, or for its connection, was over.", e) : e,
            },
            call,
            token);
    }

    private static string Unreached(AttemptMessage message, Exception e) =>
        $"could not be reached{(e is OperationCanceledException ? " in time" : "")}{(message.Proxy is { } proxy ? $" through the proxy {proxy}" : "")}";

    private string Unanswered(Exception e) => e switch
    {
        OperationCanceledException => $"did not answer within {attemptTimeout.TotalSeconds:0.###} s",
        HttpRequestException or IOException => "broke the connection off",
        // A resilience library's time limit or open circuit, for example: a host may add it to every client.
        _ => "gave no answer, because a handler of the HttpClient failed",
    };
}
