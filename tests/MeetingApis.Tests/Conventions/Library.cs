using System.Reflection;
using System.Runtime.CompilerServices;
using MeetingApis.PostgreSql;
using MeetingApis.Scheduling;
using MeetingApis.Testing;
using Microsoft.AspNetCore.Builder;

namespace MeetingApis.Tests.Conventions;

/// <summary>The assemblies that are packed, and their public types.</summary>
internal static class Library
{
    public static Assembly Main { get; } = typeof(MeetingApiException).Assembly;

    public static Assembly Testing { get; } = typeof(VendorSimulator).Assembly;

    /// <summary>The main assembly first; each of the others is about one dependency.</summary>
    public static IReadOnlyList<Assembly> All { get; } = [Main, Testing, typeof(PostgreSqlGrantStore).Assembly, typeof(FeishuEventEndpoints).Assembly, typeof(IMeetingScheduler).Assembly];

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. All.SelectMany(static assembly => assembly.GetExportedTypes())];

    public static IEnumerable<Type> PublicRecords => PublicTypes.Where(IsRecord);

    public static IEnumerable<MethodInfo> PublicMethods => PublicTypes
        .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(static method => !method.IsDefined(typeof(CompilerGeneratedAttribute)));

    /// <summary>A type's name as it is written, without the number of its type parameters.</summary>
    public static string PlainName(Type type) => type.Name.Split('`')[0];

    public static string NameOf(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";

    /// <summary>Only records print their members by a method of this name.</summary>
    private static bool IsRecord(Type type) =>
        !type.IsInterface && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance, [typeof(System.Text.StringBuilder)]) is not null;
}
