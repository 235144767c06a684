namespace MeetingApis.Internal;

/// <summary>An operation sent with <c>PATCH</c>.</summary>
internal sealed class PatchAttribute(string path) : HttpMethodAttribute(path);
