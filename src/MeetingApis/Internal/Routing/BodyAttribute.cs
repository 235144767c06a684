namespace MeetingApis.Internal;

/// <summary>The parameter is the JSON body of the request.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BodyAttribute : Attribute;
