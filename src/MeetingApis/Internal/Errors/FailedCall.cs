using System.Text;

namespace MeetingApis.Internal;

/// <summary>The parts of an exception.</summary>
internal sealed record FailedCall(ApiOperation Operation, ApiError Error, bool IsOutcomeUnknown)
{
    /// <summary>A list of broken rules may be as long as the request; the exception holds all of it, its text the beginning.</summary>
    private const int MostOfViolations = 4096;

    public bool IsTransient => Error.Kind is FailureKind.NotSent or FailureKind.Refused or FailureKind.Throttled or FailureKind.Contended or FailureKind.Ambiguous;

    /// <summary>One sentence on what happened, one on what to do where the class alone does not say it.</summary>
    public string Message
    {
        get
        {
            string what = Error.Code is null
                ? $"{Operation.Name} failed: {Operation.Vendor} {Error.Problem}{Details}."
                : $"{Operation.Name} failed with {Operation.Vendor} code {Error.Code}{Details}{(Error.VendorMessage is { Length: > 0 } said ? $": \"{said}\"" : "")}.";
            string advice = Error.Advice is { } known ? $" {known}"
                : IsOutcomeUnknown ? " It may have been done all the same: look before calling again."
                : "";
            return what + Violations + advice;
        }
    }

    private string Violations
    {
        get
        {
            var text = new StringBuilder();
            for (int i = 0; i < Error.Violations.Count; i++)
            {
                string one = $" {Error.Violations[i].Path} {Error.Violations[i].Message}";
                if (i > 0 && text.Length + one.Length > MostOfViolations)
                {
                    return $"{VendorText.Cut(text, MostOfViolations)} And {Error.Violations.Count - i} more.";
                }

                text.Append(one);
            }

            return VendorText.Cut(text, MostOfViolations);
        }
    }

    private string Details
    {
        get
        {
            string status = Error.StatusCode is { } code ? $"HTTP {(int)code}" : "";
            string request = Error.RequestId is { } id ? $"request id {id}" : "";
            return (status, request) switch
            {
                ("", "") => "",
                (_, "") => $" ({status})",
                ("", _) => $" ({request})",
                _ => $" ({status}, {request})",
            };
        }
    }
}
