using System.Collections;
using System.Globalization;
using System.Text.Json;
using MeetingApis.Scheduling;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace MeetingApis.Samples.Scheduler;

/// <summary>Answers what was refused with problem details: the category says the status, the rest says what to do next.</summary>
internal sealed partial class MeetingApiExceptionHandler(IProblemDetailsService problemDetails, ILogger<MeetingApiExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not MeetingApiException e)
        {
            return false;
        }

        ProblemDetails problem = Describe(e);
        int status = problem.Status!.Value;
        httpContext.Response.StatusCode = status;

        // Where the caller is at fault, where it happened is of no interest.
        LogFailure(status >= StatusCodes.Status500InternalServerError ? e : null, e.Operation ?? e.GetType().Name, e.Code, e.RequestId, status);

        // Whoever repeats a call when this header says so would do the work twice.
        if (e is { RetryAfter: { } wait, IsOutcomeUnknown: false })
        {
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return await problemDetails.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = e });
    }

    private static ProblemDetails Describe(MeetingApiException e)
    {
        (int status, string title) = Classify(e);
        var problem = new ProblemDetails
        {
            Status = status,
            Title = title,
            Detail = e.Message,
        };
        Add("vendor", VendorName.Of(e.Vendor));
        Add("code", e.Code);
        Add("requestId", e.RequestId);
        Add("help", e.HelpLink);
        Add("outcomeUnknown", e.IsOutcomeUnknown ? true : null);
        Add("violations", (e as MeetingValidationException)?.Violations.Select(static one => one with { Path = JsonNamingPolicy.CamelCase.ConvertName(one.Path) }).ToArray());
        Add("requiredScopes", ((e as MeetingPermissionException) ?? e.InnerException as MeetingPermissionException)?.RequiredScopes);
        if (e is MeetingScheduleException schedule)
        {
            Add("missingFacets", schedule.MissingFacets);
            Add("conflicts", schedule.Conflicts);
            Add("leftBehind", schedule.LeftBehind);
            Add("existing", schedule.Existing);
        }

        return problem;

        void Add(string name, object? value)
        {
            if (value is not (null or ICollection { Count: 0 }))
            {
                problem.Extensions[name] = value;
            }
        }
    }

    /// <summary>What the caller can mend is a 4xx; what only this service or its vendor can mend is a 5xx.</summary>
    private static (int Status, string Title) Classify(MeetingApiException e) => e switch
    {
        MeetingScheduleException { MissingFacets.Count: > 0 } => (StatusCodes.Status422UnprocessableEntity, "The vendor cannot do what the meeting needs."),
        MeetingScheduleException { Conflicts.Count: > 0 } => (StatusCodes.Status409Conflict, "A room is taken."),
        MeetingScheduleException { Existing: not null } => (StatusCodes.Status409Conflict, "The key belongs to another meeting."),
        MeetingScheduleException { InnerException: MeetingApiException inner } => Classify(inner),
        MeetingScheduleException => (StatusCodes.Status409Conflict, "The meeting was not scheduled."),
        MeetingValidationException => (StatusCodes.Status400BadRequest, "The request breaks a rule."),
        MeetingPermissionException => (StatusCodes.Status403Forbidden, "The vendor does not permit this."),
        MeetingNotFoundException => (StatusCodes.Status404NotFound, "The vendor does not know what the request names."),
        MeetingConflictException => (StatusCodes.Status409Conflict, "The meeting is not in a state for this."),
        MeetingRateLimitException => (StatusCodes.Status429TooManyRequests, "The vendor has had too many calls."),
        MeetingAuthenticationException => (StatusCodes.Status500InternalServerError, "The vendor does not accept this service's credentials."),
        MeetingNotSupportedException => (StatusCodes.Status501NotImplemented, "The organisation's plan or app cannot do this."),
        MeetingQuotaException => (StatusCodes.Status503ServiceUnavailable, "An allowance at the vendor is used up."),
        MeetingUnavailableException => (StatusCodes.Status503ServiceUnavailable, "The vendor is not available."),
        _ => (StatusCodes.Status502BadGateway, "The vendor answered in a way that this service does not understand."),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "{What} failed with code {Code}, request id {RequestId}, and is answered with {Status}.")]
    private partial void LogFailure(Exception? exception, string what, string? code, string? requestId, int status);
}
