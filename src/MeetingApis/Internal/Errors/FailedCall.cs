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
            string advice = Error.Advice is { } known ? $" {known}" : "";
            string doubt = IsOutcomeUnknown && (Error.Advice is null || Error.Address is not null) ? " It may have been done all the same: look before calling again." : "";
            return what + Violations + advice + doubt;
        }
    }

    private string Violations
    {
        get
        {
            var text = new StringBuilder();
            for (int i = 0; i < Error.Violations.Count; i++)
            {
                string one = Sentence(Error.Violations[i]);
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
            string[] known = [.. new[] { status, Error.Address ?? "", request }.Where(static part => part.Length > 0)];
            return known.Length == 0 ? "" : $" ({string.Join(", ", known)})";
        }
    }

    /// <summary>A violation as a sentence: the library's own goes on after the path, and the vendor is quoted.</summary>
    private string Sentence(MeetingViolation violation)
    {
        if (violation.VendorField is not { } field)
        {
            return $" {violation.Path} {violation.Message}";
        }

        string path = violation.Path == field ? field : $"{violation.Path} ({field})";
        return (path, violation.Message) switch
        {
            ("", "") => "",
            ("", var said) => $" {Operation.Vendor} says: \"{said}\".",
            (_, "") => $" {Operation.Vendor} refuses {path}.",
            (_, var said) => $" {Operation.Vendor} says of {path}: \"{said}\".",
        };
    }
}
