using System.Net;
using System.Text;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Stubs;

/// <summary>A call of each operation, for what holds for all of them. Calls are made once, and nothing is checked before.</summary>
internal static class EachOperation
{
    public static IEnumerable<string> Names => PageExamples.Names;

    /// <summary>Calls the operation, gives it the answer as often as it asks, and returns what was received.</summary>
    public static async Task<StubTransport> CallAsync(string operation, string answer, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        (await AnswerAsync(operation, () => StubTransport.Response(status, Encoding.UTF8.GetBytes(answer), contentType, headers))).Transport;

    /// <summary>Calls the operation, gives it the answer, and returns what the caller gets.</summary>
    public static async Task<object?> ResultAsync(string operation, byte[] answer, params (string Name, string Value)[] headers) =>
        (await AnswerAsync(operation, () => StubTransport.Response(HttpStatusCode.OK, answer, "application/json", headers))).Result;

    /// <summary>Calls the operation, gives it the answer, and returns the failure that has to follow.</summary>
    public static async Task<MeetingApiException> FailureAsync(string operation, string answer, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => CallAsync(operation, answer, status, contentType, headers));

    private static async Task<(StubTransport Transport, object? Result)> AnswerAsync(string operation, Func<HttpResponseMessage> answer)
    {
        var vendor = ContractVendor.Start(Operations.Facts(operation).Vendor.ToString(), validate: false);
        vendor.Transport.Answer((_, _) => Task.FromResult(answer()));
        return (vendor.Transport, await PageExamples.CallAsync(operation, vendor.Client));
    }
}
