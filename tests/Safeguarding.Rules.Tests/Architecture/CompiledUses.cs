using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Safeguarding.Rules.Tests.Architecture;

/// <summary>Reads from a compiled assembly which types name which: what the compiler kept, not what a file imports.</summary>
internal sealed class CompiledUses
{
    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

    private readonly HashSet<TypeUse> uses = [];
    private readonly MetadataReader reader;
    private readonly PEReader image;
    private TypeDefinitionHandle current;

    private CompiledUses(PEReader image)
    {
        this.image = image;
        reader = image.GetMetadataReader();
    }

    /// <summary>The outermost types of an assembly by namespace, and every use that they make of another.</summary>
    public static (ILookup<string, string> Types, IReadOnlyCollection<TypeUse> Uses) Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var found = new CompiledUses(file);
        foreach (var handle in found.reader.TypeDefinitions.Where(found.IsWritten))
        {
            found.Read(handle);
        }

        var types = found.reader.TypeDefinitions.Where(found.IsWritten).Select(found.Outermost).Distinct()
            .Select(handle => found.reader.GetTypeDefinition(handle))
            .ToLookup(type => found.reader.GetString(type.Namespace), type => found.reader.GetString(type.Name));
        return (types, found.uses);
    }

    // Types that the compiler makes for itself have no namespace, or one of the framework's.
    private bool IsWritten(TypeDefinitionHandle handle)
    {
        var ns = reader.GetString(reader.GetTypeDefinition(Outermost(handle)).Namespace);
        return ns.Length > 0 && ns != "Microsoft.CodeAnalysis" && !ns.StartsWith("System", StringComparison.Ordinal);
    }

    private TypeDefinitionHandle Outermost(TypeDefinitionHandle handle)
    {
        while (reader.GetTypeDefinition(handle).GetDeclaringType() is { IsNil: false } outer)
        {
            handle = outer;
        }

        return handle;
    }

    private void Read(TypeDefinitionHandle handle)
    {
        current = Outermost(handle);
        var type = reader.GetTypeDefinition(handle);
        Note(type.BaseType);
        NoteAll(type.GetInterfaceImplementations().Select(each => reader.GetInterfaceImplementation(each).Interface));
        NoteConstraints(type.GetGenericParameters());
        NoteAttributes(type.GetCustomAttributes());
        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
        {
            field.DecodeSignature(new Signatures(this), null);
            NoteAttributes(field.GetCustomAttributes());
        }

        foreach (var property in type.GetProperties().Select(reader.GetPropertyDefinition))
        {
            NoteAttributes(property.GetCustomAttributes());
        }

        foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition))
        {
            method.DecodeSignature(new Signatures(this), null);
            NoteConstraints(method.GetGenericParameters());
            NoteAttributes(method.GetCustomAttributes());
            if (method.RelativeVirtualAddress != 0)
            {
                ReadBody(image.GetMethodBody(method.RelativeVirtualAddress));
            }
        }
    }

    private void ReadBody(MethodBodyBlock body)
    {
        Note(body.LocalSignature);
        NoteAll(body.ExceptionRegions.Select(region => region.CatchType));
        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            int value = code.ReadByte();
            switch (Operands[value == 0xFE ? 0xFE00 | code.ReadByte() : value])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType
                    or OperandType.InlineSig:
                    Note((EntityHandle)MetadataTokens.Handle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    // In two steps: += would read the offset before the count has moved it.
                    var targets = code.ReadInt32();
                    code.Offset += targets * sizeof(int);
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += sizeof(long);
                    break;
                case OperandType.InlineBrTarget or OperandType.InlineI or OperandType.InlineString or OperandType.ShortInlineR:
                    code.Offset += sizeof(int);
                    break;
                case OperandType.InlineVar:
                    code.Offset += sizeof(short);
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += sizeof(byte);
                    break;
            }
        }
    }

    private void NoteConstraints(GenericParameterHandleCollection parameters) => NoteAll(parameters
        .SelectMany(parameter => reader.GetGenericParameter(parameter).GetConstraints())
        .Select(constraint => reader.GetGenericParameterConstraint(constraint).Type));

    private void NoteAttributes(CustomAttributeHandleCollection attributes) =>
        NoteAll(attributes.Select(attribute => reader.GetCustomAttribute(attribute).Constructor));

    private void NoteAll(IEnumerable<EntityHandle> handles)
    {
        foreach (var handle in handles)
        {
            Note(handle);
        }
    }

    private void Note(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                Add(Outermost((TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                Add((TypeReferenceHandle)handle);
                break;
            case HandleKind.TypeSpecification:
                reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(new Signatures(this), null);
                break;
            case HandleKind.MethodDefinition:
                Note(reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Note(reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Note(reader.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
            case HandleKind.MethodSpecification:
                var generic = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                Note(generic.Method);
                generic.DecodeSignature(new Signatures(this), null);
                break;
            case HandleKind.StandaloneSignature:
                var signature = reader.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
                {
                    signature.DecodeLocalSignature(new Signatures(this), null);
                }

                break;
        }
    }

    private void Add(TypeDefinitionHandle handle)
    {
        var to = reader.GetTypeDefinition(handle);
        if (IsWritten(handle))
        {
            Add(reader.GetString(to.Namespace), reader.GetString(to.Name), null);
        }
    }

    private void Add(TypeReferenceHandle handle)
    {
        var to = reader.GetTypeReference(handle);
        while (to.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            to = reader.GetTypeReference((TypeReferenceHandle)to.ResolutionScope);
        }

        if (to.ResolutionScope.Kind == HandleKind.AssemblyReference)
        {
            var assembly = reader.GetAssemblyReference((AssemblyReferenceHandle)to.ResolutionScope);
            Add(reader.GetString(to.Namespace), reader.GetString(to.Name), reader.GetString(assembly.Name));
        }
    }

    private void Add(string ns, string name, string? assembly)
    {
        var from = reader.GetTypeDefinition(current);
        var home = reader.GetString(from.Namespace);
        uses.Add(new TypeUse($"{home}.{reader.GetString(from.Name)}", home, $"{ns}.{name}", ns, assembly));
    }

    /// <summary>Signatures are read only for the types in them, so each part of one is nothing.</summary>
    private sealed class Signatures(CompiledUses found) : ISignatureTypeProvider<object?, object?>
    {
        public object? GetArrayType(object? elementType, ArrayShape shape) => null;

        public object? GetByReferenceType(object? elementType) => null;

        public object? GetFunctionPointerType(MethodSignature<object?> signature) => null;

        public object? GetGenericInstantiation(object? genericType, ImmutableArray<object?> typeArguments) => null;

        public object? GetGenericMethodParameter(object? genericContext, int index) => null;

        public object? GetGenericTypeParameter(object? genericContext, int index) => null;

        public object? GetModifiedType(object? modifier, object? unmodifiedType, bool isRequired) => null;

        public object? GetPinnedType(object? elementType) => null;

        public object? GetPointerType(object? elementType) => null;

        public object? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;

        public object? GetSZArrayType(object? elementType) => null;

        public object? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
        {
            found.Note(handle);
            return null;
        }

        public object? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            found.Note(handle);
            return null;
        }

        public object? GetTypeFromSpecification(
            MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
        {
            found.Note(handle);
            return null;
        }
    }
}
