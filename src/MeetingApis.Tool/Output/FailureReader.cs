using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingApis.Scheduling;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tool.Output;

/// <summary>Says what an exception means for the person at the terminal.</summary>
internal static partial class FailureReader
{
    public static Failure Read(Exception exception, bool isCancelled) => exception switch
    {
        UsageException e => new Failure { Message = e.Message, ExitCode = ExitCode.Usage },
        OptionsValidationException e => new Failure { Message = string.Join(' ', e.Failures), ExitCode = ExitCode.Usage, Advice = ["Check the profile or the environment variables."] },
        MeetingApiException e => Of(e, isCancelled),
        OperationCanceledException when isCancelled => new Failure { Category = "cancelled", Message = "Cancelled.", ExitCode = ExitCode.Cancelled },
        _ => new Failure
        {
            Category = "fault",
            Message = $"meetingapis failed in a way that it does not know: {exception.Message}",
            ExitCode = ExitCode.Fault,
            Advice = ["Run it again with --verbose to see where, and report it."],
        },
    };

    /// <summary>Whether something may exist at the vendor that somebody has to look for.</summary>
    public static bool IsOutcomeUnknown(MeetingApiException e) =>
        e.IsOutcomeUnknown || e is MeetingScheduleException { LeftBehind.Count: > 0 } or MeetingScheduleException { InnerException: MeetingApiException { IsOutcomeUnknown: true } };

    private static Failure Of(MeetingApiException e, bool isCancelled)
    {
        // A schedule that failed because a call failed has the facts of that call inside.
        MeetingApiException call = e is MeetingScheduleException { InnerException: MeetingApiException inner } ? inner : e;
        bool isUnknown = IsOutcomeUnknown(e);
        return new Failure
        {
            Category = JsonNamingPolicy.CamelCase.ConvertName(call.Category.ToString()),
            Message = MessageOf(e),
            ExitCode = isUnknown ? ExitCode.OutcomeUnknown : isCancelled ? ExitCode.Cancelled : ExitCode.Refused,
            Advice = [.. AdviceFor(e, call, isUnknown)],
            Operation = call.Operation,
            Code = call.Code,
            RequestId = call.RequestId,
            HelpLink = call.HelpLink,
            IsOutcomeUnknown = isUnknown,
            RequiredScopes = (call as MeetingPermissionException)?.RequiredScopes ?? [],
        };
    }

    private static IEnumerable<string> AdviceFor(MeetingApiException e, MeetingApiException call, bool isUnknown)
    {
        foreach (string sentence in e is MeetingScheduleException schedule ? AdviceFor(schedule) : [])
        {
            yield return sentence;
        }

        if (isUnknown)
        {
            yield return $"It is not known whether {call.Vendor?.ToString() ?? "the vendor"} did the work. Look at the meeting before you try again.";
        }
        else if (Next(call) is { } next)
        {
            yield return next;
        }

        if (call.RequestId is { } requestId && !e.Message.Contains(requestId, StringComparison.Ordinal))
        {
            yield return $"{call.Vendor}'s support finds the call by the request id {requestId}.";
        }

        if (call.HelpLink is { } page)
        {
            yield return $"See {page}";
        }
    }

    private static IEnumerable<string> AdviceFor(MeetingScheduleException e)
    {
        if (e.MissingFacets.Count > 0)
        {
            yield return $"To go without, add {string.Join(' ', e.MissingFacets.Select(static missing => $"--tolerate {missing.Facet}"))}.";
        }

        foreach (LeftBehind left in e.LeftBehind)
        {
            yield return $"Left behind: {left.Explanation}{(left.NativeId.Length > 0 ? $" (id {left.NativeId})" : "")}";
        }

        if (e.Existing is { } existing)
        {
            yield return $"The meeting has the id {existing}";
        }
    }

    /// <summary>What happened. What a vendor lacks is said in words of the command line: the library names its own methods.</summary>
    private static string MessageOf(MeetingApiException e) => e is MeetingScheduleException { MissingFacets: [_, ..] missing }
        ? $"{e.Vendor?.ToString() ?? "The vendor"} cannot do what the meeting needs. {string.Join(' ', missing.Select(static one => $"{one.Facet}: {AsUser().Replace(one.Reason, "")}"))}"
        : e.Message;

    [GeneratedRegex(@"( Act as a user \(AsUser\)[^.]*\.)|(; act as a user \(AsUser\))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AsUser();

    private static string? Next(MeetingApiException e) => e switch
    {
        MeetingAuthenticationException => "Check the id and the secret of the app, and that they belong to this vendor and edition. 'meetingapis profile show' tells which profile is used.",
        MeetingPermissionException { RequiredScopes: [_, ..] scopes } => $"Grant the app one of these permissions: {string.Join(", ", scopes)}. Publish a version of the app where the vendor asks for it.",
        MeetingPermissionException => "Grant the app the permission, or act in the name of the owner.",
        MeetingNotFoundException => "The vendor does not know it, or the app may not see it.",
        MeetingConflictException => "Read the present state with 'meetingapis meetings show', then decide.",
        MeetingRateLimitException { RetryAfter: { } wait } => $"Try again in {Math.Ceiling(wait.TotalSeconds)} s.",
        MeetingRateLimitException => "Try again later.",
        MeetingQuotaException => "An allowance of the organisation is used up: raise it, or wait for the next period.",
        MeetingNotSupportedException => "The plan, the organisation or the kind of app does not support this.",
        MeetingUnavailableException => "Check the network and the address, or try again later.",
        MeetingProtocolException => "Check the address of the profile: another kind of server seems to answer there.",
        _ => null,
    };
}
