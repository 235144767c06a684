using System.Runtime.CompilerServices;

namespace MeetingApis.Internal;

/// <summary>Sends one attempt and reads its answer. Every failure but the caller's own cancellation comes back as data.</summary>
/// <param name="http">Sends.</param>
/// <param name="main">The vendor's host.</param>
/// <param name="legacy">The host of its older API; null where it has none.</param>
/// <param name="attemptTimeout">Time for one attempt.</param>
/// <param name="vendorClock">Takes the vendor's time from its answers.</param>
/// <param name="time">The clock.</param>
/// <param name="isDirect">Whether no handler of the host sees the requests.</param>
internal sealed class AttemptSender(HttpClient http, VendorHost main, VendorHost? legacy, TimeSpan attemptTimeout, VendorClock vendorClock, TimeProvider time, bool isDirect)
{
    private const int MaxAnswerBytes = 10 * 1024 * 1024;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Outcome> SendAsync(ApiCall call, AccessToken? token)
    {
        call.CallerToken.ThrowIfCancellationRequested();
        call.Sends++;
        call.Status = null;
        call.Timer.Arm(attemptTimeout);

        JsonBodyContent? content = call.Request.Body is null ? null : new JsonBodyContent(call.Body);
        using AttemptMessage message = CreateMessage(call, content, token);
        HttpResponseMessage? answered = null;
        try
        {
            using HttpResponseMessage response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, call.Timer.Token).ConfigureAwait(false);
            call.Status = response.StatusCode;
            vendorClock.Read(response);
            answered = response;
            Outcome outcome = await ReadAsync(call, response).ConfigureAwait(false);
            return outcome.Error is { } error
                ? Confidential.Hide(Located(call, error), call, token)
                : WithFacts(outcome, call, response, token);
        }
        catch (OperationCanceledException e) when (call.CallerToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The caller cancelled the call.", e, call.CallerToken);
        }
        catch (SendRefusedException e)
        {
            return Refused(call, e, wasSent: message is { IsUsed: true, IsUnsent: false });
        }
        catch (Exception e) when (e is not (MeetingApiException or InvalidOperationException or ArgumentException)
            || call.MayHaveActed
            || (call.Operation.ActsAgain && message is { IsUsed: true, IsUnsent: false }))
        {
            return NoAnswer(call, message, answered, token, e);
        }
        finally
        {
            if (content?.TryClose() == false)
            {
                call.Body.Abandon();
            }
        }
    }

    /// <summary>The success together with what identifies its answer.</summary>
    private Outcome WithFacts(Outcome success, ApiCall call, HttpResponseMessage response, AccessToken? token)
    {
        var answer = new Answer(call, response, time);
        VendorProtocol protocol = HostOf(call.Operation).Protocol;
        if (isDirect)
        {
            // The response keeps its answer, and nobody else can look for the request there.
            response.RequestMessage = null;
        }

        (success.Value as MeetingResponse)?.CameIn(response, protocol, protocol.RequestIdInBody(answer));
        return protocol.SourceOf(answer) is { } source
            ? success with { Source = source with { RequestId = VendorText.Clean(source.RequestId, Confidential.Of(call, token), VendorText.MostOfName) } }
            : success;
    }

    /// <summary>The host that an operation belongs to.</summary>
    public VendorHost HostOf(ApiOperation operation) => operation.Host == ApiHost.Main ? main : legacy!;

    /// <summary>Adds what only the request knows: where it went, where that may be wrong, and what callers call its fields.</summary>
    private ApiError Located(ApiCall call, ApiError error) => error with
    {
        Address = error.Category == MeetingErrorCategory.Protocol ? AddressOf(call) : null,
        Violations = RequestFields.Name(call.Request, error.Violations),
    };

    /// <summary>The address without what callers put into it.</summary>
    private string AddressOf(ApiCall call) => HostOf(call.Operation).Start + (call.Operation.IsModelled ? call.Operation.PathTemplate : "");

    private AttemptMessage CreateMessage(ApiCall call, JsonBodyContent? content, AccessToken? token)
    {
        VendorHost host = HostOf(call.Operation);
        var message = new AttemptMessage(
            call.Operation.Method,
            host.AddressOf(call),
            host.Protocol,
            token,
            call.Request.SecretQuery)
        {
            Content = (HttpContent?)content ?? new EmptyContent(),
            HasHeaders = !isDirect || call.Request.Headers is { Count: > 0 },
        };
        for (int i = 0; i < call.Request.Headers?.Count; i++)
        {
            message.Headers.Add(call.Request.Headers[i].Key, call.Request.Headers[i].Value);
        }

        return message;
    }

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

        return HostOf(call.Operation).Reader.Read(call, new Answer(call, response, time));
    }

    private static ApiError Refused(ApiCall call, SendRefusedException e, bool wasSent) => new()
    {
        Category = MeetingErrorCategory.Unknown,
        Kind = wasSent ? FailureKind.SentTwice : FailureKind.Definitive,
        Problem = $"was not called as it should be. {e.Message.TrimEnd('.')}",
        HelpLink = call.Operation.DocumentationUrl,
        Cause = e,
    };

    private ApiError TooLong(ApiCall call, HttpResponseMessage response) =>
        UnreadBody(call, response, $"sent more than {MaxAnswerBytes / 1024 / 1024} MiB", null);

    private ApiError UnreadBody(ApiCall call, HttpResponseMessage response, string problem, Exception? cause) => new()
    {
        Category = MeetingErrorCategory.Protocol,
        Kind = FailureKind.Ambiguous,
        Problem = problem,
        StatusCode = response.StatusCode,
        RequestId = HostOf(call.Operation).Protocol.RequestIdOf(new Answer(call, response, time)),
        HelpLink = call.Operation.DocumentationUrl,
        Cause = cause,
    };

    /// <param name="call">The call.</param>
    /// <param name="message">What was to be sent.</param>
    /// <param name="answered">The answer, where it began before the failure.</param>
    /// <param name="token">The token that was sent.</param>
    /// <param name="e">The failure.</param>
    private ApiError NoAnswer(ApiCall call, AttemptMessage message, HttpResponseMessage? answered, AccessToken? token, Exception e)
    {
        // What a handler throws of its own accord says nothing of the vendor: a connection of the handler's may have failed.
        bool isUnsent = message.IsUsed ? message.IsUnsent : Unconnected.Is(e);
        return Confidential.Hide(
            new ApiError
            {
                Category = MeetingErrorCategory.Unavailable,
                Kind = isUnsent ? FailureKind.NotSent : FailureKind.Ambiguous,
                Problem = isUnsent ? Unreached(message, e) : Unanswered(e),
                Address = isUnsent ? AddressOf(call) : null,
                StatusCode = answered?.StatusCode,
                RequestId = answered is null ? null : HostOf(call.Operation).Protocol.RequestIdOf(new Answer(call, answered, time)),
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
