using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>An answer reads every field of the page and no other, each as its kind.</summary>
internal static class ResponseCheck
{
    /// <summary>What a method without a record would say by returning.</summary>
    private static readonly string[] s_verdict = ["success", "result", "code", "cause"];

    public static IEnumerable<string> Offences(ContractOperation page, ContractBook book, CodeSide side)
    {
        ApiMethod method = Operations.Method(page.Name);
        if (method.Response is null)
        {
            return page.Response.Keys.Except(s_verdict, StringComparer.Ordinal).Select(static way => $"nothing reads '{way}'");
        }

        string envelope = Payload.Prefix(method);
        string[] outside = [.. page.Response.Keys.Where(way => !way.StartsWith(envelope, StringComparison.Ordinal)).Select(way => $"'{way}' is outside of the envelope")];
        var fields = page.Response.Where(field => field.Key.StartsWith(envelope, StringComparison.Ordinal)).ToDictionary(field => field.Key[envelope.Length..], static field => field.Value, StringComparer.Ordinal);
        return [.. outside, .. FieldSets.Offences(fields, side.ResponseOf(method), book.Documented)];
    }
}
