using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>The only seam between the shared pipeline and a vendor: where the token goes, and what an answer means.</summary>
internal abstract class VendorProtocol : ITokenPlace, IRequestIdPlace
{
    public abstract MeetingVendor Vendor { get; }

    /// <summary>Puts the token where the vendor wants it. The request is the transport guard's own, which no handler of the consumer sees.</summary>
    public abstract void Authorize(HttpRequestMessage request, AccessToken token);

    /// <summary>What the vendor's codes mean.</summary>
    protected abstract ErrorTable Errors { get; }

    /// <summary>Judges an answer by its body and status.</summary>
    public Verdict Read(in Answer answer)
    {
        Verdict verdict = Judge(answer);
        return verdict.Error is { } error ? Finish(answer, error) : verdict;
    }

    private Verdict Judge(in Answer answer)
    {
        if ((int)answer.Status is >= 300 and < 400)
        {
            // A redirect is never followed: it would carry the token and the body to another host.
            return Unreadable(answer, "answered with a redirect, which is never followed", FailureKind.Definitive);
        }

        byte first = FirstByte(answer.Body.Span);
        if (first != '{')
        {
            return answer is { IsSuccessStatus: true, Operation.AnswersNothing: true } && SaysNothing(answer.Body.Span) ? default(Verdict) : NotJson(answer);
        }

        try
        {
            return ReadEnvelope(answer);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return answer is { IsMended: false } && answer.Mended() is { } mended
                ? Judge(mended) with { IsMended = true }
                : Unreadable(answer, "sent JSON that is cut short or malformed", FailureKind.Ambiguous) with { Cause = e };
        }
    }

    /// <summary>
    /// Creates the failure for a success whose answer cannot be trusted. Sending again does not help, and if the
    /// operation creates something, its id is unknown.
    /// </summary>
    public ApiError Untrusted(in Answer answer, string problem, Exception? cause) => new()
    {
        Category = MeetingErrorCategory.Protocol,
        Kind = answer.Operation.ActsAgain ? FailureKind.Ambiguous : FailureKind.Definitive,
        Problem = problem,
        Advice = answer.Operation.Safety == RetrySafety.Idempotent ? "The call itself succeeded." : null,
        StatusCode = answer.Status,
        RequestId = RequestIdOf(answer),
        HelpLink = answer.Operation.DocumentationUrl,
        Cause = cause,
    };

    /// <summary>Judges an answer that is a JSON object. A <see cref="JsonException"/> says that it is a broken one.</summary>
    protected abstract Verdict ReadEnvelope(in Answer answer);

    /// <summary>Judges an answer that is no JSON object, such as a gateway's page. No word in it decides: it may quote the request.</summary>
    protected virtual ApiError NotJson(in Answer answer)
    {
        bool isPage = !answer.Body.IsEmpty;
        ApiError error = isPage
            ? Unreadable(answer, "sent an answer that is not a JSON object", FailureKind.Ambiguous)
            : ByStatus(answer, Unreadable(answer, "sent an empty answer", FailureKind.Ambiguous));
        return error with
        {
            // A page is none of the API's answers, so that nobody knows what the API has done.
            Kind = isPage && error.Kind == FailureKind.Definitive && answer.Operation.ActsAgain ? FailureKind.Ambiguous : error.Kind,
            Advice = error.Category == MeetingErrorCategory.Protocol ? "It does not look like an answer of the API: check the base address, and what stands between here and there." : null,
            ResponseExcerpt = IsOfCredentials ? null : Excerpt.Of(answer.Body.Span),
        };
    }

    /// <summary>Identifies an answer that is a success. It is kept for token requests, whose answers may turn out to hold no token.</summary>
    public virtual AnswerSource? SourceOf(in Answer answer) => null;

    /// <summary>Whether requests and answers are made of credentials: a page that is no JSON is then not quoted, and no value is guessed.</summary>
    public virtual bool IsOfCredentials => false;

    /// <summary>An answer without a usable verdict. Throttling and failures of the server are known by their status all the same.</summary>
    protected ApiError Unreadable(in Answer answer, string problem, FailureKind kind) => new()
    {
        Category = answer.Status switch
        {
            HttpStatusCode.TooManyRequests => MeetingErrorCategory.RateLimit,
            // At 408 somebody gave up waiting for the request, or for its answer.
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => MeetingErrorCategory.Unavailable,
            _ => MeetingErrorCategory.Protocol,
        },
        Kind = answer.Status switch
        {
            HttpStatusCode.TooManyRequests => FailureKind.Throttled,
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => FailureKind.Ambiguous,
            // The gateway answers a wrong path or method so, before anything runs.
            >= HttpStatusCode.BadRequest => FailureKind.Definitive,
            _ => kind,
        },
        Problem = problem,
        StatusCode = answer.Status,
        RequestId = RequestIdOf(answer),
        HelpLink = answer.Operation.DocumentationUrl,
    };

    /// <summary>Creates the failure for a JSON object without a verdict of the vendor. Its text is kept, and the status decides if a code in it does not.</summary>
    protected ApiError WithoutCode(in Answer answer, string problem)
    {
        var said = ForeignFailure.Read(answer.Body);
        ErrorRow? row = said.Code is { } code ? RowOf(answer.Operation, code) : null;
        ApiError error = row is null
            ? ByStatus(answer, Unreadable(answer, problem, FailureKind.Ambiguous)) with { Code = said.Code }
            : Explained(answer, row, said.Code!);
        return error with { VendorMessage = said.Message, RequestId = error.RequestId ?? said.RequestId };
    }

    /// <summary>The row of the vendor's table for a code; null if there is none.</summary>
    protected virtual ErrorRow? RowOf(ApiOperation operation, string code) => Errors.Find(operation.Name, code);

    /// <summary>Whether two spellings are one code.</summary>
    protected virtual bool AreSame(string code, string other) => code == other;

    /// <summary>The meaning of a status without a code, according to the vendor's pages; null if they say nothing.</summary>
    protected virtual MeetingErrorCategory? CategoryOf(HttpStatusCode status) => null;

    /// <summary>An answer with a code of the vendor, and what the vendor's table says of that code; null where it says nothing.</summary>
    protected ApiError Explained(in Answer answer, ErrorRow? row, string code)
    {
        bool serverFailure = row is null && answer.Status is HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;
        bool throttled = row is null && answer.Status == HttpStatusCode.TooManyRequests;
        return new ApiError
        {
            Category = row?.Category ?? (serverFailure ? MeetingErrorCategory.Unavailable : throttled ? MeetingErrorCategory.RateLimit : MeetingErrorCategory.Unknown),
            Kind = row?.Kind ?? (serverFailure ? FailureKind.Ambiguous : throttled ? FailureKind.Throttled : FailureKind.Definitive),
            Advice = row?.Advice,
            TellsOfEarlierSend = row?.TellsOfEarlierSend == true,
            Code = code,
            StatusCode = answer.Status,
            RequestId = RequestIdOf(answer),
            RetryAfter = row?.Wait,
            RetryAfterGrowsTo = row?.WaitGrowsTo,
            HelpLink = row is null ? answer.Operation.DocumentationUrl : Errors.HelpPage(row, answer.Operation),
            RequiredScopes = ScopesOf(answer, row, named: [], message: null),
        };
    }

    /// <summary>The scopes that would allow a call: those that the vendor names, or else those on the operation's page. None where no scope is at fault.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="row">What the vendor's table says of the code; null where it says nothing.</param>
    /// <param name="named">The scopes in the answer's details.</param>
    /// <param name="message">The vendor's message, which may name them too.</param>
    protected static IReadOnlyList<string> ScopesOf(in Answer answer, ErrorRow? row, IReadOnlyList<string> named, string? message) =>
        named.Count > 0 || row?.IsAboutScopes != true ? named
        : ScopeText.In(message) is { Count: > 0 } told ? told
        : answer.Operation.Scopes;

    /// <summary>The request id, wherever the vendor put it; null where there is none, or it has not come.</summary>
    public virtual string? RequestIdOf(in Answer answer) => null;

    /// <summary>The request id of a success whose headers have none; null where the answer itself has none either.</summary>
    public virtual string? RequestIdInBody(in Answer answer) => null;

    /// <summary>The request id of a success, among its headers; null where the vendor puts none there.</summary>
    public virtual string? RequestIdIn(HttpResponseHeaders headers) => null;

    /// <summary>A header as it was received; null for none.</summary>
    protected static string? Received(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) && VendorText.IsName(values.ToString()) ? values.ToString() : null;

    /// <summary>The wait that the headers ask for; null where they ask for none.</summary>
    protected virtual TimeSpan? RetryAfterOf(in Answer answer) => answer.RetryAfter;

    /// <summary>Text in the body, as far as that is JSON.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="names">The names that it may have, without case.</param>
    /// <param name="depth">How deep it lies at most; 1 is the answer itself.</param>
    protected static string? TextIn(in Answer answer, ReadOnlySpan<string> names, int depth)
    {
        try
        {
            var reader = new Utf8JsonReader(answer.Body.Span);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth > depth || !IsOneOf(ref reader, names))
                {
                    continue;
                }

                reader.Read();
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number && LenientText.Read(ref reader) is { Length: > 0 } text)
                {
                    return text;
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Nothing follows that could be read.
        }

        return null;
    }

    private static bool IsOneOf(ref Utf8JsonReader reader, ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Ascii.EqualsIgnoreCase(reader.ValueSpan, name))
            {
                return true;
            }
        }

        return false;
    }

    private ApiError ByStatus(in Answer answer, ApiError error) =>
        error.Category == MeetingErrorCategory.Protocol && CategoryOf(answer.Status) is { } category ? error with { Category = category } : error;

    private ApiError Finish(in Answer answer, ApiError error)
    {
        bool isDone = false;
        foreach (string done in answer.Operation.DoneCodes)
        {
            isDone |= error.Code is { } code && AreSame(done, code);
        }

        return error with { IsDone = isDone, RetryAfter = error.IsAboutLoad ? WaitOf(error, RetryAfterOf(answer)) : null };
    }

    /// <summary>The wait that the answer asks for, or else the one that its code has. A hint of zero says nothing against that one, and no hint shortens a block of the whole app.</summary>
    private static TimeSpan? WaitOf(ApiError error, TimeSpan? hint) =>
        error.RetryAfter is { } known && (hint is null || hint == TimeSpan.Zero || (error.HoldsWholeApp && known > hint)) ? known : hint;

    private static bool SaysNothing(ReadOnlySpan<byte> body) => body.Trim(" \t\r\n"u8) is var value && (value.IsEmpty || value.SequenceEqual("null"u8) || value.SequenceEqual("true"u8));

    private static byte FirstByte(ReadOnlySpan<byte> body)
    {
        foreach (byte first in body)
        {
            if (first is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return first;
            }
        }

        return 0;
    }
}
