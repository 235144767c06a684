using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.PostgreSql;
using MeetingApis.Scheduling;
using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Analyzers.Tests;

/// <summary>The analyzers know every time, create and secret of the library, and a new one as soon as it is there.</summary>
public sealed class LibrarySweepTests
{
    private static readonly IReadOnlyList<Assembly> s_library =
        [typeof(MeetingApiException).Assembly, typeof(IMeetingScheduler).Assembly, typeof(PostgreSqlGrantStore).Assembly, typeof(VendorSimulator).Assembly];

    private static IEnumerable<Type> PublicTypes => s_library.SelectMany(static assembly => assembly.GetExportedTypes());

    [Fact]
    public async Task Every_time_that_can_be_set_is_reported()
    {
        PropertyInfo[] times = [.. PublicTypes
            .Where(static type => !type.ContainsGenericParameters)
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(static property => IsTime(property.PropertyType) && property.SetMethod is { IsPublic: true } && IsRecord(property.DeclaringType!))];
        var code = new StringBuilder("internal static class Written\n{\n");
        foreach ((int index, PropertyInfo time) in times.Index())
        {
            code.Append(CultureInfo.InvariantCulture, $"    public static object Set{index}({NameOf(time.DeclaringType!)} held, DateTime time) => held with {{ {time.Name} = [|time|] }};\n");
        }

        Assert.True(times.Length > 50);
        await Workbench.ReportsAsync(new ImplicitTimeZoneAnalyzer(), code.Append("}\n").ToString());
    }

    [Fact]
    public async Task Every_time_that_a_method_takes_is_reported()
    {
        MethodInfo[] methods = [.. PublicTypes
            .Where(static type => !type.ContainsGenericParameters)
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(static method => !method.IsSpecialName && method.Name != "Deconstruct" && method.GetParameters().Any(static parameter => IsTime(parameter.ParameterType)))
            .Where(static method => !method.DeclaringType!.GetMethods().Any(other => other.Name == method.Name && other.GetParameters().Any(static parameter => parameter.ParameterType == typeof(DateTime))))];
        var code = new StringBuilder("internal static class Written\n{\n");
        foreach ((int index, MethodInfo method) in methods.Index())
        {
            IEnumerable<string> arguments = method.GetParameters().Select(static parameter => IsTime(parameter.ParameterType) ? "[|time|]" : $"default({NameOf(parameter.ParameterType)})!");
            string target = method.IsStatic ? NameOf(method.DeclaringType!) : "held";
            string held = method.IsStatic ? "object" : NameOf(method.DeclaringType!);
            code.Append(CultureInfo.InvariantCulture, $"    public static void Call{index}({held} held, DateTime time) {{ {target}.{method.Name}({string.Join(", ", arguments)}); }}\n");
        }

        Assert.True(methods.Length > 5);
        await Workbench.ReportsAsync(new ImplicitTimeZoneAnalyzer(), code.Append("}\n").ToString());
    }

    [Fact]
    public async Task Every_operation_is_reported_that_the_catalogue_says_acts_again_and_no_other()
    {
        var catalogue = FeishuClient.Operations.Concat(WeComClient.Operations).Concat(DingTalkClient.Operations).ToDictionary(static operation => operation.Name, StringComparer.Ordinal);
        var code = new StringBuilder("internal static class Written\n{\n");
        int count = 0;
        foreach (MethodInfo method in PublicTypes.Where(static type => type.IsInterface).SelectMany(static type => type.GetMethods()))
        {
            if (method.CustomAttributes.FirstOrDefault(static attribute => attribute.AttributeType.Name == "OperationAttribute") is not { } attribute)
            {
                continue;
            }

            RetrySafety safety = catalogue[(string)attribute.ConstructorArguments[0].Value!].Safety;
            string mark = safety is RetrySafety.NotIdempotent or RetrySafety.IdempotentWithKey ? "[|catch|]" : "catch";
            IEnumerable<string> arguments = method.GetParameters().Select(static parameter => $"default({NameOf(parameter.ParameterType)})!");
            code.Append(CultureInfo.InvariantCulture, $"    public static async Task Call{count++}({NameOf(method.DeclaringType!)} api) {{ try {{ await api.{method.Name}({string.Join(", ", arguments)}); }} {mark} (MeetingApis.MeetingApiException) {{ }} }}\n");
        }

        Assert.Equal(catalogue.Count, count);
        await Workbench.ReportsAsync(new UnknownOutcomeAnalyzer(), code.Append("}\n").ToString());
    }

    [Fact]
    public void Every_secret_of_the_options_is_known() => Assert.Equal(
        PublicTypes
            .Where(static type => type.Name.EndsWith("Options", StringComparison.Ordinal))
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(static property => property.PropertyType == typeof(string) && property.IsDefined(typeof(JsonIgnoreAttribute)))
            .Select(static property => $"{property.DeclaringType}.{property.Name}")
            .Order(StringComparer.Ordinal),
        Secrets.Properties.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_known_parameter_is_there() => Assert.All(Secrets.Parameters, static known => Assert.Contains(
        PublicTypes.SelectMany(static type => type.GetMethods().Cast<MethodBase>().Concat(type.GetConstructors())),
        method => method.GetParameters().Any(parameter => $"{method.DeclaringType}.{method.Name}({parameter.Name})" == known)));

    [Theory]
    [InlineData("var request = new UpdateReserveRequest { EndTime = ")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = DateTime. };")]
    [InlineData("try { await feishu.Reserves.ApplyAsync( } catch (")]
    [InlineData("try { await feishu.Reserves.ApplyAsync(new() { } catch (Unknown e) when (e.) { }")]
    [InlineData("try { await feishu.Reserves.ApplyAsync(null!); } catch (")]
    [InlineData("var options = new FeishuOptions { AppSecret = $\"{ };")]
    [InlineData("TokenProtector.FromKey([1, ")]
    public async Task Code_that_is_being_written_breaks_no_analyzer(string code)
    {
        await Workbench.FindAsync(new ImplicitTimeZoneAnalyzer(), Workbench.InMethod(code));
        await Workbench.FindAsync(new UnknownOutcomeAnalyzer(), Workbench.InMethod(code));
        await Workbench.FindAsync(new HardCodedSecretAnalyzer(), Workbench.InMethod(code));
    }

    private static bool IsTime(Type type) => type == typeof(DateTimeOffset) || type == typeof(DateTimeOffset?);

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance, [typeof(StringBuilder)]) is not null;

    private static string NameOf(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.IsArray ? $"{NameOf(type.GetElementType()!)}[]" : $"global::{type.FullName!.Replace('+', '.')}";
        }

        string name = type.GetGenericTypeDefinition().FullName!.Split('`')[0];
        return $"global::{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
