using System.Reflection;
using MeetingApis.Internal;
using Refit;

namespace MeetingApis.Tests.Conventions;

/// <summary>A method of a resource interface: one operation of a vendor.</summary>
internal sealed record ApiMethod(Vendor Vendor, MethodInfo Method)
{
    public Type Api => Method.DeclaringType!;

    /// <summary>Whether Refit implements the type.</summary>
    public static bool IsApi(Type type) => type.IsInterface && type.GetMethods().Any(static method => method.IsDefined(typeof(HttpMethodAttribute)));

    public OperationAttribute? Operation => Method.GetCustomAttribute<OperationAttribute>();

    public string Path => Method.GetCustomAttribute<HttpMethodAttribute>()!.Path;

    /// <summary>The name of the client's property that leads to the method, such as <c>RoomReservations</c>.</summary>
    public string Resource => Vendor.Client.GetProperties().Single(property => property.PropertyType == Api).Name;

    public Type? Body => ParameterWith<BodyAttribute>();

    /// <summary>The type whose properties are the query; null where single parameters are.</summary>
    public Type? QueryObject => ParameterWith<QueryAttribute>() is { IsClass: true } type && type.Assembly == Library.Main ? type : null;

    /// <summary>What the answer is read as; null where nothing is read.</summary>
    public Type? Response => Method.ReturnType.IsGenericType && Method.ReturnType.GenericTypeArguments.Single() is var type && type != typeof(EmptyResponse) ? type : null;

    public override string ToString() => $"{Api.Name}.{Method.Name}";

    private Type? ParameterWith<TAttribute>()
        where TAttribute : Attribute =>
        Method.GetParameters().FirstOrDefault(static parameter => parameter.IsDefined(typeof(TAttribute)))?.ParameterType;
}
