using System.Reflection;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.Tests.Conventions;
using MeetingApis.WeCom.Internal;

namespace MeetingApis.Tests.Routing;

/// <summary>Every method of every interface can be planned, so that a mistake fails here and not at a user's call.</summary>
public sealed class PlanConventions
{
    private static readonly NullabilityInfoContext s_nullability = new();

    /// <summary>Each method with what plans it, over the lists that the clients go by.</summary>
    private static IEnumerable<(MethodInfo Method, object Resource)> Planned =>
        FeishuResources.All.Concat<object>(WeComResources.All).Concat(DingTalkResources.All)
            .SelectMany(static resource => resource.GetType().GenericTypeArguments[1].GetMethods().Select(method => (method, resource)));

    [Fact]
    public void The_lists_of_resources_hold_every_interface() => Convention.Holds(
        "Add the interface to the vendor's {Vendor}Resources.",
        Vendor.AllMethods,
        static method => Planned.Count(planned => planned.Method == method.Method) == 1,
        static method => method.ToString());

    [Fact]
    public void Every_method_can_be_planned() => Convention.Holds(
        "A method says what no plan understands; the message says what to write.",
        Planned,
        static planned => Record.Exception(() => planned.Resource.GetType().GetMethod(nameof(RefitResource<,>.Plan))!.Invoke(planned.Resource, [planned.Method.Name])) is TargetInvocationException { InnerException: { } mistake } ? [mistake.Message] : Array.Empty<string>());

    [Fact]
    public void What_a_path_or_a_body_needs_is_never_null() => Convention.Holds(
        "A parameter without a default is not nullable, and one with a default is: null is refused or left out, as the signature says.",
        Planned.SelectMany(static planned => planned.Method.GetParameters()).Where(static parameter => parameter.ParameterType != typeof(CancellationToken)),
        static parameter => parameter.HasDefaultValue == (s_nullability.Create(parameter).WriteState == NullabilityState.Nullable),
        static parameter => $"{parameter.Member.DeclaringType!.Name}.{parameter.Member.Name}: {parameter.Name}");
}
