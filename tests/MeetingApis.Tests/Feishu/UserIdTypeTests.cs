using System.Reflection;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Conventions;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Which kind of user id a call gives is one of the three that the pages list, for every operation that says it.</summary>
public sealed class UserIdTypeTests
{
    public static TheoryData<string> Operations => [.. Methods.Select(method => method.GetCustomAttribute<OperationAttribute>()!.Name)];

    private static IEnumerable<MethodInfo> Methods => Library.Main.GetTypes().Where(ApiMethod.IsApi).SelectMany(type => type.GetMethods()).Where(method => method.GetParameters().Any(NamesKind));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_kind_that_no_page_lists_is_refused_before_sending(string operation)
    {
        var feishu = FeishuStub.Start();

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => CallAsync(feishu, operation, new("openid")));

        Assert.Contains(thrown.Violations, violation => string.Equals(violation.Path, "userIdType", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(feishu.Transport.Calls);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_kind_that_no_page_lists_is_sent_where_validation_is_off(string operation)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = false);
        feishu.Reply("""{"code":0,"data":{"reserve":{"id":"1"},"event":{"event_id":"1_0"}}}""");

        await CallAsync(feishu, operation, new("openid"));

        Assert.Contains("user_id_type=openid", Assert.Single(feishu.Transport.Calls).PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("open_id")]
    [InlineData("union_id")]
    [InlineData("user_id")]
    public async Task The_listed_kinds_are_sent(string kind)
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("reserves.get");

        await feishu.Client.Reserves.GetAsync("r1", new FeishuUserIdType(kind), TestContext.Current.CancellationToken);

        Assert.EndsWith($"user_id_type={kind}", Assert.Single(feishu.Transport.Calls).PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public void The_operations_with_such_a_parameter_are_among_them() =>
        Assert.InRange(Methods.Count(), 10, int.MaxValue);

    private static bool NamesKind(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(FeishuUserIdType?) || parameter.ParameterType.GetProperties().Any(property => property.PropertyType == typeof(FeishuUserIdType?));

    private static Task CallAsync(FeishuStub feishu, string operation, FeishuUserIdType kind)
    {
        MethodInfo method = Methods.Single(method => method.GetCustomAttribute<OperationAttribute>()!.Name == operation);
        FeishuClient client = method.GetCustomAttribute<OperationAttribute>()!.Tokens.HasFlag(TokenKinds.Tenant) ? feishu.Client : feishu.AsUser;
        object api = typeof(FeishuClient).GetProperties().Single(resource => resource.PropertyType == method.DeclaringType).GetValue(client)!;
        object?[] arguments = [.. method.GetParameters().Select(parameter => Argument(parameter, kind))];
        return (Task)method.Invoke(api, arguments)!;
    }

    private static object? Argument(ParameterInfo parameter, FeishuUserIdType kind)
    {
        if (parameter.ParameterType == typeof(FeishuUserIdType?))
        {
            return kind;
        }

        if (parameter.ParameterType == typeof(string))
        {
            return "id";
        }

        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return TestContext.Current.CancellationToken;
        }

        if (!parameter.ParameterType.IsClass)
        {
            return null;
        }

        object request = Activator.CreateInstance(parameter.ParameterType)!;
        parameter.ParameterType.GetProperties().SingleOrDefault(property => property.PropertyType == typeof(FeishuUserIdType?))?.SetValue(request, kind);
        return request;
    }
}
