using System.Reflection;
using System.Text.Json.Nodes;
using MeetingApis.Feishu;
using MeetingApis.Tests.Conventions;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Contracts;

/// <summary>An example of a contract, made as a call of the library.</summary>
internal sealed class ContractCall
{
    private readonly ContractOperation _page;
    private readonly ContractExample _example;
    private readonly ApiMethod _method;

    public ContractCall(ContractOperation page, ContractExample example)
    {
        (_page, _example) = (page, example);
        _method = Operations.Method(page.Name);
    }

    /// <summary>The first example of an operation's page.</summary>
    public static ContractCall Of(string operation) => new(ContractBook.Current[operation], ContractBook.Current[operation].Examples[0]);

    /// <summary>Calls unchecked, as an example may break the rules of its own page; returns what came to the wire, and the answer's record.</summary>
    public async Task<(ReceivedRequest Request, object? Response)> SendAsync()
    {
        var vendor = ContractVendor.Start(_method.Vendor.Name, validate: false);
        vendor.Transport.Answer((_, _) => Task.FromResult(StubTransport.Json(_example.Response.ToJsonString())));
        object? response = await InvokeAsync(vendor.Client);
        return (Assert.Single(vendor.Transport.Calls), response);
    }

    /// <summary>The rules that the request breaks, as a caller sees them.</summary>
    public async Task<IReadOnlyList<MeetingViolation>> ViolationsAsync()
    {
        var vendor = ContractVendor.Start(_method.Vendor.Name, validate: true, Operations.Facts(_page.Name).Apps);
        vendor.Transport.Answer((_, _) => Task.FromResult(StubTransport.Json(_example.Response.ToJsonString())));
        try
        {
            await InvokeAsync(vendor.Client);
            return [];
        }
        catch (MeetingValidationException refused)
        {
            return refused.Violations;
        }
    }

    /// <summary>Calls a client; returns the answer's record.</summary>
    public async Task<object?> InvokeAsync(object client)
    {
        object caller = _page.Tokens is ["user"] && client is FeishuClient feishu ? feishu.AsUser(FeishuStub.User) : client;
        object api = caller.GetType().GetProperty(_method.Resource)!.GetValue(caller)!;
        var task = (Task)_method.Method.Invoke(api, BindingFlags.DoNotWrapExceptions, binder: null, [.. _method.Method.GetParameters().Select(Argument)], culture: null)!;
        await task;
        return task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task);
    }

    /// <summary>What the example gives to a parameter of the method.</summary>
    public object? Argument(ParameterInfo parameter)
    {
        JsonObject query = WireJson.Typed(_example.Query ?? [], _page.Request.Query);
        string name = Operations.WireName(parameter);
        return parameter.ParameterType switch
        {
            var type when type == typeof(CancellationToken) => TestContext.Current.CancellationToken,
            var type when type == _method.Body => WireJson.Read(_example.Body ?? [], type),
            var type when type == _method.QueryObject => WireJson.Read(query, type),
            _ when Operations.IsInPath(_method, parameter) => _example.Path?.SingleOrDefault(value => Operations.Plain(value.Key) == Operations.Plain(name)).Value?.GetValue<string>(),
            var type => query.TryGetPropertyValue(name, out JsonNode? value) ? WireJson.Read(value, type) : null,
        };
    }
}
