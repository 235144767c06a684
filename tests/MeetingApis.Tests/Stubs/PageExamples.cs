using System.Reflection;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Stubs;

/// <summary>The example request of each operation's page, as a call. The examples break rules of their pages: make them where validation is off.</summary>
internal static class PageExamples
{
    /// <summary>The operations of all vendors.</summary>
    public static IEnumerable<string> Names => ContractBook.Current.Names;

    /// <summary>The operations of one vendor.</summary>
    public static IEnumerable<string> NamesOf(MeetingVendor vendor) => Names.Where(name => Operations.Facts(name).Vendor == vendor);

    /// <summary>Calls the operation; returns what the caller gets.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="client">The vendor's client. What only a user may do is done as <see cref="FeishuStub.User"/>.</param>
    public static Task<object?> CallAsync(string operation, object client) => ContractCall.Of(operation).InvokeAsync(client);

    /// <summary>The body of the operation's example.</summary>
    public static TRequest Body<TRequest>(string operation)
    {
        ParameterInfo body = Operations.Method(operation).Method.GetParameters().Single(static parameter => parameter.ParameterType == typeof(TRequest));
        return (TRequest)ContractCall.Of(operation).Argument(body)!;
    }
}
